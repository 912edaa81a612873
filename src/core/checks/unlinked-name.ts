import type { Entry } from '../body/entry.ts';
import { factsOf } from '../model/kinds.ts';
import { decodeReferences } from '../text/character-references.ts';
import { defineRule } from './rule.ts';

/** A name under which an entry is known; that of a concept only hides the names inside it. */
interface KnownName {
  readonly name: string;
  readonly id: string;
  readonly isReported: boolean;
  /** The name as far as it stands in HTML as it is. */
  readonly begins: string;
}

/**
 * Where a person or organization of the library is named in full for the first time, the name is
 * linked, unless a field of the entry leads there already. Linear: each capitalized word of a text
 * is looked up among the first words of names.
 */
export const unlinkedName = defineRule(
  {
    name: 'unlinked-name',
    severity: 'warning',
    silenceable: true,
    why: 'A text names a person or organization that has an entry, and does not link the first mention.',
    examples: {
      in: 'body',
      wrong: 'It was written by Jane Addams.',
      right: 'It was written by [[addams|Jane Addams]].',
    },
    mend: 'Link the first mention.',
  },
  ({ entries }, report) => {
    const known = namesByFirstWord(entries);
    if (known.size === 0) return;
    for (const entry of entries.values()) {
      const settled = new Set([entry.id, ...idsOfFields(entry)]);
      for (const fragment of entry.fragments) {
        for (const block of fragment.blocks) {
          if (block.type !== 'text') continue;
          const text = mayName(block.html, known) ? readBlock(block.html) : tokensOf(block.html);
          for (const { index, 0: word, 1: link } of text.matchAll(LINK_OR_WORD)) {
            if (link !== undefined) {
              settled.add(fragment.links[Number(link)]?.target ?? '');
              continue;
            }
            // The longest name is meant: the “Hull House approach” is not Hull House.
            const found = known.get(word)?.find(({ name }) => standsAt(text, index, name));
            if (!found?.isReported || settled.has(found.id)) continue;
            settled.add(found.id);
            report(
              block.place,
              `“${found.name}” has an entry, but its first mention here is not linked.`,
              `Write [[${found.id}|${found.name}]].`,
            );
          }
        }
      }
    }
  },
);

/** A word that may begin with a capital, in any script of the first plane: quick rather than exact. */
const WORD =
  /[A-Z\u00c0-\u1fff\u2c00-\u2dff\ua640-\ua7ff][A-Za-z0-9\u00c0-\u1fff\u2c00-\u2dff\ua640-\ua7ff]*/g;

/** A quick look, before markup is taken out: whether any name to be linked stands there at all. */
function mayName(html: string, known: ReadonlyMap<string, readonly KnownName[]>): boolean {
  WORD.lastIndex = 0;
  for (let found = WORD.exec(html); found; found = WORD.exec(html)) {
    const { index } = found;
    if (
      known
        .get(found[0])
        ?.some(({ isReported, begins }) => isReported && html.startsWith(begins, index))
    ) {
      return true;
    }
  }
  return false;
}

/** Names by their first words, the longest first. */
function namesByFirstWord(entries: ReadonlyMap<string, Entry>): Map<string, KnownName[]> {
  const known = new Map<string, KnownName[]>();
  for (const entry of entries.values()) {
    const { names, linkNames } = factsOf(entry.kind);
    for (const name of names?.(entry.data).known ?? []) {
      // A lone word, “House”, is said of much else.
      const [first] = /^\p{Lu}[\p{L}\p{M}\p{N}]*(?=\P{L}+\p{L})/u.exec(name) ?? [];
      if (first === undefined) continue;
      const list = known.get(first) ?? [];
      const begins = /^[^&<>"]*/.exec(name)?.[0] ?? '';
      list.push({ name, id: entry.id, isReported: linkNames ?? false, begins });
      known.set(first, list);
    }
  }
  for (const list of known.values()) list.sort((a, b) => b.name.length - a.name.length);
  return known;
}

/** The persons and organizations that the entry’s own page shows and links by its fields. */
function idsOfFields({ data }: Entry): readonly string[] {
  const people = 'people' in data ? data.people : [];
  const organizations = 'organizations' in data ? data.organizations : [];
  return [...people, ...organizations];
}

/** The token of a link, with its number, or a capitalized word. */
const LINK_OR_WORD = /\uE000L(\d+)\uE001|\p{Lu}[\p{L}\p{M}\p{N}]*/gu;

/** The plain text of a block with the tokens of its links; their labels, code and quotations go. */
function readBlock(html: string): string {
  const text = html
    .replace(/(\uE000L(\d+)\uE001)[\s\S]*?\uE000E\2\uE001/g, '$1')
    .replace(/<(a|code|blockquote)\b[\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>]*>|\uE000[^L]\d+\uE001/g, ' ');
  return decodeReferences(text);
}

/** The tokens of the links alone, of a block that names nobody. */
function tokensOf(html: string): string {
  return html.match(/\uE000L\d+\uE001/g)?.join('') ?? '';
}

function standsAt(text: string, index: number, name: string): boolean {
  const after = text.charAt(index + name.length);
  return text.startsWith(name, index) && !/[\p{L}\p{N}]/u.test(after);
}
