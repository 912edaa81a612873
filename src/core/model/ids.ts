import { z } from 'zod';

/** What a file may be called: lower-case Latin letters, digits and hyphens, a letter first. */
export const ID_PATTERN = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

const id = z.string().regex(ID_PATTERN, {
  error: 'is no id: lower-case letters, digits and single hyphens, a letter first',
});

/** The id of an entry of any kind: the name of its file without `.mdx`, unique across all kinds. */
export const entryId = id.brand<'EntryId'>();
export type EntryId = z.infer<typeof entryId>;

/** The id of a work, which is also what one cites it by: `christens2010public`. */
export const citationKey = entryId.brand<'CitationKey'>();
