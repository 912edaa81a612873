/**
 * Styles that follow one manual in one edition, and differ in how they number, shorten or arrange.
 * What is true of one of them is true of all: corrections name the first, and count for the others.
 * Left out are styles in other languages and of other editions, and those whose files are built
 * otherwise than that of the first: Turabian, IEEE with addresses, and Vancouver under that name.
 */
const FAMILIES: Readonly<Record<string, readonly string[]>> = {
  apa: [
    'apa-annotated-bibliography',
    'apa-cv',
    'apa-no-ampersand',
    'apa-no-initials',
    'apa-numeric-superscript',
    'apa-numeric-superscript-brackets',
    'apa-single-spaced',
    'apa-with-abstract',
  ],
  'modern-language-association': [],
  'chicago-author-date': ['chicago-author-date-no-em-dash'],
  'chicago-note-bibliography': [
    'chicago-annotated-bibliography',
    'chicago-fullnote-bibliography',
    'chicago-fullnote-bibliography-no-em-dash',
    'chicago-fullnote-bibliography-short-title-subsequent',
    'chicago-fullnote-bibliography-with-ibid',
    'chicago-library-list',
    'chicago-note-bibliography-with-ibid',
  ],
  'chicago-author-date-18th-edition': [],
  'chicago-notes-bibliography-18th-edition': [],
  'harvard-cite-them-right': ['harvard-cite-them-right-no-et-al'],
  'nlm-citation-sequence': [],
  ieee: [],
};

const FIRST: ReadonlyMap<string, string> = new Map(
  Object.entries(FAMILIES).flatMap(([first, others]) =>
    [first, ...others].map((id) => [id, first] as const),
  ),
);

/** The style that gives its name to the family of another; undefined for a style of no family. */
export function styleFamily(id: string): string | undefined {
  return FIRST.get(id);
}

/** All styles of some family, each with the first of it. */
export const FAMILY_MEMBERS: ReadonlyMap<string, string> = FIRST;
