import { z } from 'zod';
import { annotationPartWords } from '../../words/en/annotation-parts.ts';
import { ONE_LINE } from './lengths.ts';

const text = z.string().refine((value) => value.trim() !== '', { error: 'is empty' });

/** A part of an annotation: its heading in the entry, and what is to be written there. */
export const annotationPart = z
  .strictObject({
    heading: text.refine(...ONE_LINE).describe('The heading in the entry.'),
    prompt: text.describe('What is to be written there.'),
  })
  .readonly();

export type AnnotationPart = z.infer<typeof annotationPart>;

/**
 * The five parts of an annotation in English, for settings that change one of them. They come
 * straight from the English words: what the settings import must not ask for the words of the site,
 * which depend on the settings.
 */
export const ANNOTATION_PARTS: readonly AnnotationPart[] =
  /* @__PURE__ */ Object.values(annotationPartWords);
