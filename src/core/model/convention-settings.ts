import { z } from 'zod';
import { annotationPart } from './annotation-parts.ts';
import { keyPatternSetting } from './key-pattern.ts';
import { termSettings } from './term-settings.ts';

/** The settings that say what entries look like; each is left out where the usual one fits. */
export const conventionSettings = {
  annotationParts: z
    .array(annotationPart)
    .min(1)
    .max(10)
    .readonly()
    .exactOptional()
    .describe(
      'The parts of an annotation, in their order: the headings in the frame of a new entry and in the form, each with what is to be written there. The first four stand side by side in a synthesis matrix. Left out, they are the usual five.',
    ),
  ...termSettings,
  citationKey: keyPatternSetting
    .exactOptional()
    .describe(
      'The pattern of citation keys, from `{name}`, `{year}` and `{word}`, the first word of the title that says something. New and imported entries and the form follow it, and the check warns of keys that do not. Left out, new keys follow `{name}{year}{word}`, and no key is held against it.',
    ),
};
