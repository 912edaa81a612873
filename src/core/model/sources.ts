import { z } from 'zod';
import { seenDate } from './date-field.ts';
import { withFacts, workRef } from './field-facts.ts';

/** An address that a page may link to. */
export const webAddress = z
  .string()
  .regex(/^https?:\/\/[^\s<>"\\]{1,2000}$/, {
    error: 'is not a web address: it begins with https:// or http://',
    abort: true,
  })
  .refine((value) => URL.canParse(value), {
    error: 'is not a web address: copy it whole from the browser',
    abort: true,
  })
  // `https://doi.org@example.net/` is read as the one and leads to the other.
  .refine((value) => new URL(value).username === '' && new URL(value).password === '', {
    error: 'has a user name before its host: remove the @ and everything before it',
  });

/**
 * Where something was seen. A copy, a mirror or a library’s proxy has a name and no address: links
 * lead to publishers, DOIs, repositories and openly licensed pages only.
 */
const evidenceSource = z.strictObject({
  name: z
    .string()
    .min(1)
    .describe('What it is, in a few words: “Zendy”, “first page of the article”.'),
  url: webAddress.optional().describe('Its address, if readers may be sent there.'),
  work: workRef.optional().describe('The key of a work of this library, if that is the source.'),
  seen: z.string().min(1).optional().describe('What you saw there: “abstract”, “title page”.'),
  date: seenDate.optional().describe('When you saw it: 2026-11 or 2026-11-24.'),
});
export type EvidenceSource = z.infer<typeof evidenceSource>;

/** The name of a source inside one entry. */
export const sourceId = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {
  error: 'is not a valid name of a source: use lower-case letters, digits and hyphens',
});

/** The sources of an entry, each under a short name that its fields refer to. */
export const sourceTable = z
  .record(sourceId, evidenceSource)
  .describe('The sources: a short name for each, and what it is.');

/** The name of a source, where a field refers to it. */
export const sourceRef = withFacts(sourceId, { source: true });

/** References to sources of the same entry. */
export const sourceIds = z.array(sourceRef).min(1, { error: 'names no source' });
