/** An ORCID as it is printed. Without a schema beside it, so that small scripts of pages can read numbers. */
export const ORCID_FORM = /^\d{4}-\d{4}-\d{4}-\d{3}[\dX]$/;
