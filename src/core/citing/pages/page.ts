/** A list of references in the style's order, each with its key, as HTML. */
export type ReferenceList = { readonly key: string; readonly html: string }[];

/** What a page needs of its citations, all of it HTML. */
export interface FormattedPage {
  /**
   * What stands in the text for each citation, in the order given. In note styles that is the
   * author of a narrative citation and nothing for all others.
   */
  readonly clusters: string[];
  /** In note styles the note of each citation; empty in others. */
  readonly notes: string[];
  /**
   * The same notes as they are set into a line of text: each short, without an author whom the
   * sentence names; empty where there are no notes.
   */
  readonly inline: string[];
  /** The works cited, in the order of the style, with the letters that the citations have. */
  readonly list: ReferenceList;
}

/** Reads a page back from a cache; undefined for what is no such page. */
export function readPage(json: string | undefined): FormattedPage | undefined {
  if (json === undefined) return undefined;
  let page: unknown;
  try {
    page = JSON.parse(json);
  } catch {
    return undefined;
  }
  return isPage(page) ? page : undefined;
}

function isPage(value: unknown): value is FormattedPage {
  if (typeof value !== 'object' || value === null) return false;
  if (!('clusters' in value && 'notes' in value && 'inline' in value && 'list' in value)) {
    return false;
  }
  const { clusters, notes, inline, list } = value;
  const areTexts = isTexts(clusters) && isTexts(notes) && isTexts(inline);
  return areTexts && Array.isArray(list) && list.every(isEntry);
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((text) => typeof text === 'string');
}

function isEntry(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || !('key' in value && 'html' in value)) {
    return false;
  }
  return typeof value.key === 'string' && typeof value.html === 'string';
}
