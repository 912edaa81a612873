import { englishName } from '../core/model/kinds/english-names.ts';
import { factsOf, isKind, KIND_NAMES, TAB_KINDS } from '../core/model/kinds.ts';
import type { CitedLibrary } from '../core/render/render-library.ts';
import { renderLibrary } from '../core/render/render-library.ts';
import { bibliographyWords, correctionsWords, evidenceWords, needWords } from '../words/words.ts';

/** What a page shows, part by part: under the name of a part, its content as text. */
interface ShownPage {
  readonly heading: string;
  /** “work”, “person”. */
  readonly kind: string;
  readonly parts: ReadonlyMap<string, string>;
}

/** Everything that the pages of a library show: entries by id, and the lists of the whole. */
export interface ShownLibrary {
  readonly pages: ReadonlyMap<string, ShownPage>;
  readonly lists: ReadonlyMap<string, string>;
}

/** What somebody would call the parts of a page; each other field of a view belongs to its text. */
const PARTS: Readonly<Record<string, string>> = {
  mentions: 'the list of mentions',
  references: 'its references',
  notes: 'its notes',
  workRows: 'the list of works',
  matrix: 'the list of works',
  timeline: 'the timeline of names',
  relations: 'its relations to other works',
  claims: 'the claims about it',
  asCited: 'how others cite it',
  citesWrongly: 'faulty citations in it',
  positions: 'what works say about it',
  gaps: 'what works say about it',
  evidenceSummary: 'what it rests on',
  steps: 'its steps',
  history: 'its history',
};

/** What changes with every entry, or only says in another form what other parts say. */
const PASSED_OVER = new Set([
  'kind',
  'previous',
  'next',
  'own',
  'citedCount',
  'bibtex',
  'cited',
  'files',
  'search',
  'frame',
  'persons',
  'workList',
]);

/** The lists that are no index of a kind, as their pages are called. */
const LISTS: ReadonlyMap<string, string> = new Map([
  ['evidence', evidenceWords.title],
  ['needs', needWords.title],
  ['bibliography', bibliographyWords.title],
  ['corrections', correctionsWords.title],
  ['restsOn', 'Home page'],
]);

/** What the list of a field is called: “Works”; nothing for fields that are no list. */
function listName(field: string): string | undefined {
  return isKind(field) ? factsOf(field).plural : LISTS.get(field);
}

/** What each page of a library shows. */
export function shownLibrary(cited: CitedLibrary): ShownLibrary {
  const rendered = renderLibrary(cited);
  const pages = new Map<string, ShownPage>();
  for (const kind of KIND_NAMES) {
    for (const view of rendered.views(kind)) {
      const { id, short } = view.card;
      pages.set(id, { heading: short, kind: englishName(kind), parts: partsOf(view) });
    }
  }
  const lists = new Map<string, string>();
  for (const [field, value] of Object.entries(rendered.library)) {
    const name = listName(field);
    if (name !== undefined) lists.set(name, written(value));
    if (field !== 'indexes') continue;
    for (const kind of TAB_KINDS) {
      const list = factsOf(kind).plural;
      if (!lists.has(list)) lists.set(list, written(rendered.library.indexes[kind]));
    }
  }
  return { pages, lists };
}

function partsOf(view: object): Map<string, string> {
  const parts = new Map<string, string>();
  for (const [field, value] of Object.entries(view)) {
    if (PASSED_OVER.has(field)) continue;
    const part = PARTS[field] ?? 'its text';
    parts.set(part, `${parts.get(part) ?? ''}${written(value)}`);
  }
  return parts;
}

/** How often a reference is cited elsewhere changes with every citation, and is no news here. */
function written(value: unknown): string {
  return JSON.stringify(value, (key, inner) => (key === 'elsewhere' ? undefined : inner)) ?? '';
}

/** The pages of entries outside `touched` that show something else now, with the parts that do. */
export function changedPages(
  before: ShownLibrary,
  after: ShownLibrary,
  touched: ReadonlySet<string>,
): { readonly heading: string; readonly kind: string; readonly parts: string[] }[] {
  return [...after.pages].flatMap(([id, { heading, kind, parts }]) => {
    const old = before.pages.get(id);
    if (old === undefined || touched.has(id)) return [];
    const names = new Set([...old.parts.keys(), ...parts.keys()]);
    const changed = [...names].filter((name) => old.parts.get(name) !== parts.get(name));
    return changed.length === 0 ? [] : [{ heading, kind, parts: changed }];
  });
}

/** The lists of the whole library that show something else now. */
export function changedLists(before: ShownLibrary, after: ShownLibrary): string[] {
  return [...after.lists.keys()].filter((name) => before.lists.get(name) !== after.lists.get(name));
}
