/**
 * Forms of a text beside those of CSL, for our corrections of style files: an attribute `text-case`
 * may name them (`engine-text-cases.ts`). A file that a library brings itself does not know of them.
 */
export const OWN_TEXT_CASES = { subtitle: 'small-subtitle', publisher: 'mla-publisher' } as const;
