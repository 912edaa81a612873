import { z } from 'zod';

/** What a file may be called: lower-case Latin letters, digits and hyphens, a letter first. */
export const ID_PATTERN = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/** So long may the name of a file be; with its folders it has to fit the systems of all readers. */
export const LONGEST_ID = 100;

/**
 * Names that Windows keeps for its devices, the page beside the works that is none of them, and the
 * one id that each object of JavaScript knows.
 */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d|by-author|constructor)$/;

/** True for a name that no file can have on every system, or that a page of the site has. */
export function isReservedId(id: string): boolean {
  return RESERVED.test(id);
}

const id = z
  .string()
  .regex(ID_PATTERN, {
    error:
      'is not a valid id: use lower-case letters, digits and single hyphens, starting with a letter',
  })
  .refine((value) => value.length <= LONGEST_ID, {
    error: `is longer than the ${LONGEST_ID} characters that an id may have`,
  })
  .refine((value) => !isReservedId(value), { error: 'is a reserved name that no entry can have' });

/** The id of an entry of any kind: the name of its file without `.mdx`, unique across all kinds. */
export const entryId = id.brand<'EntryId'>();
export type EntryId = z.infer<typeof entryId>;

/** The id of a work, which is also what one cites it by: `christens2010public`. */
export const citationKey = entryId.brand<'CitationKey'>();
