import { z } from 'zod';
import { annotationPartWords } from '../../words/words.ts';
import type { AnnotationPart } from './annotation-parts.ts';
import { conventionSettings } from './convention-settings.ts';
import { KEY_PATTERN } from './key-pattern.ts';
import { type Terms, termsOf } from './terms.ts';

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
    parts: settings.annotationParts ?? Object.values(annotationPartWords),
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
