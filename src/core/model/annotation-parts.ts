import { z } from 'zod';
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

/** The parts of an annotation in their order, where a library does not name its own. */
export const ANNOTATION_PARTS: readonly AnnotationPart[] = [
  {
    heading: 'What it asks',
    prompt: 'The question or purpose of the work, in one or two sentences of your own.',
  },
  {
    heading: 'How it goes about it',
    prompt: 'Its method, material and form, as far as you saw them.',
  },
  {
    heading: 'What it finds',
    prompt: 'What it reports, argues or tells; no “proves”, no praise.',
  },
  { heading: 'What it leaves open', prompt: 'Its limits, and what you have not read of it.' },
  {
    heading: 'Why it matters',
    prompt: 'Only where a source says so; a thought of your own begins with “Our reading:”.',
  },
];
