/**
 * The Citation Style Language project calls a style by its newest edition: in 2025 the name
 * `chicago-author-date` went from the 17th edition of the Chicago Manual to the 18th, and others
 * were given up. Here a name keeps its edition, and the edition that came later says so in its name.
 */
const OFFICIAL_NAMES: Readonly<Record<string, string>> = {
  'chicago-author-date': 'chicago-author-date-17th-edition',
  'chicago-fullnote-bibliography': 'chicago-notes-bibliography-17th-edition',
  'chicago-note-bibliography': 'chicago-shortened-notes-bibliography-17th-edition',
  'chicago-author-date-18th-edition': 'chicago-author-date',
  'chicago-notes-bibliography-18th-edition': 'chicago-notes-bibliography',
};

/** What the official collection calls a style that goes by this name here: mostly the same. */
export function officialName(id: string): string {
  return Object.hasOwn(OFFICIAL_NAMES, id) ? (OFFICIAL_NAMES[id] ?? id) : id;
}

/** The name by which a style goes here that the official collection calls otherwise. */
export function nameOfOfficial(official: string): string | undefined {
  return Object.keys(OFFICIAL_NAMES).find((id) => OFFICIAL_NAMES[id] === official);
}

/** The file of a style under another name: the `<id>` in it is changed, and nothing else. */
export function underName(xml: string, id: string): string {
  return xml.replace(
    /(<id>\s*(?:https?:\/\/www\.zotero\.org\/styles\/)?)[^<\s]*(\s*<\/id>)/,
    (_all, before: string, after: string) => `${before}${id}${after}`,
  );
}
