import { z } from 'zod';
import { ANNOTATION_PARTS, type AnnotationPart, annotationPart } from './annotation-parts.ts';
import { KEY_PATTERN, keyPatternSetting } from './key-pattern.ts';
import { type Terms, termSettings, termsOf } from './terms.ts';

/** The settings that say what entries look like; each is left out where the usual one fits. */
export const conventionSettings = {
  annotationParts: z
    .array(annotationPart)
    .min(1)
    .max(10)
    .readonly()
    .exactOptional()
    .describe(
      'The parts of an annotation, in their order: the headings in the frame of a new entry and in the form, each with what is to be written there. Left out, they are the five of `ANNOTATION_PARTS`.',
    ),
  ...termSettings,
  citationKey: keyPatternSetting
    .exactOptional()
    .describe(
      'The pattern of citation keys, from `{name}`, `{year}` and `{word}`, the first word of the title that says something. New and imported entries and the form follow it, and the check warns of keys that do not. Left out, new keys follow `{name}{year}{word}`, and no key is held against it.',
    ),
};

const readable = z.object(conventionSettings);

/** What the entries of a library look like. */
export interface Conventions {
  readonly parts: readonly AnnotationPart[];
  readonly terms: Terms;
  /** The pattern of citation keys, where the library chooses one. */
  readonly keyPattern: string | undefined;
}

/** The conventions of a library with these settings. */
export function conventionsOf(settings: z.infer<typeof readable>): Conventions {
  return {
    parts: settings.annotationParts ?? ANNOTATION_PARTS,
    terms: termsOf(settings),
    keyPattern: settings.citationKey,
  };
}

/** The same of settings that may be faulty: what cannot be read counts as left out. */
export function readConventions(settings: unknown): Conventions {
  const written: unknown[] = Object.entries(conventionSettings).map(([name, schema]) => {
    const value: unknown =
      typeof settings === 'object' && settings !== null ? Reflect.get(settings, name) : undefined;
    const { data } = schema.safeParse(value);
    return data === undefined ? {} : { [name]: data };
  });
  return conventionsOf(readable.safeParse(Object.assign({}, ...written)).data ?? {});
}

/** The conventions where a library chooses none. */
export const USUAL_CONVENTIONS: Conventions = conventionsOf({});

/** The pattern that new keys follow. */
export function patternOf({ keyPattern }: Conventions): string {
  return keyPattern ?? KEY_PATTERN;
}
