import { grammarWords } from '../../../words/words.ts';
import { inverted } from '../../bibliography/name-forms.ts';
import { filingOfTitle } from '../../bibliography/titles.ts';
import type { Entry, EntryOf } from '../../body/entry.ts';
import { namesOf } from '../../graph/names-of.ts';
import { entriesOf, type Library } from '../../library.ts';
import type { CslNameVariable } from '../../model/csl.ts';
import type { Name } from '../../model/names.ts';
import * as PAGE_PATHS from '../../model/page-paths.ts';
import { MOST_ON_PAGE, numberedPath } from '../../text/numbered-pages.ts';
import { remember } from '../../text/remember.ts';
import { headingOf } from '../records/entry-names.ts';
import { filedText, nameSlug, writtenName, writtenText } from './written-name.ts';

/** An entry that names lead to. */
type Authority = EntryOf<'people'> | EntryOf<'organizations'>;

/** A work with what somebody did for it. */
export interface NamedWork {
  readonly work: EntryOf<'works'>;
  readonly roles: readonly CslNameVariable[];
}

/** A name as works write it, letter for letter. */
export interface WrittenName {
  /** “Speer, Paul W.”, as the first work has it. */
  readonly text: string;
  readonly name: Name;
  /** Its part of an address. */
  readonly slug: string;
  /** The works that have the name and lead from it to no entry. */
  readonly works: readonly NamedWork[];
  /** The entries that works lead to from the name. */
  readonly entries: readonly Authority[];
  /** How many works have the name, whether they lead to an entry or not. */
  readonly total: number;
}

/** A line of the index of names. */
export interface NameLine {
  readonly written: string;
  readonly text: string;
  readonly filing: string;
  /** Its anchor; of several lines with one text, one has it. */
  readonly anchor: string | undefined;
  readonly is:
    | { readonly type: 'entry'; readonly entry: Authority }
    | { readonly type: 'name'; readonly name: WrittenName }
    | {
        readonly type: 'see';
        readonly entries: readonly Authority[];
        /** The letters of a misprint that are wrong. */
        readonly wrong: string | undefined;
      };
}

/** Every name of the library. */
export interface AllNames {
  /** The names that works have, by what they are as written. */
  readonly names: ReadonlyMap<string, WrittenName>;
  /** The lines of the index, A to Z. */
  readonly lines: readonly NameLine[];
  /** The path of a line below the base, by the written name: `names/page/2/#name_speer-paul-w`. */
  readonly linePaths: ReadonlyMap<string, string>;
}

/** The index of all names: made in one pass over the works, once for each library. */
export const nameIndex = remember((library: Library): AllNames => {
  const names = namesOfWorks(library);
  const filed = filedLines(library, names);
  const places = new Map<string, number>();
  for (const [at, { written, is }] of filed.entries()) {
    if (!places.has(written) || is.type === 'name') places.set(written, at);
  }
  const linePaths = new Map<string, string>();
  for (const [written, at] of places) {
    const page = numberedPath(PAGE_PATHS.names, Math.floor(at / MOST_ON_PAGE) + 1);
    linePaths.set(written, `${page}#${lineAnchor(written)}`);
  }
  const lines = filed.map((line, at) => ({
    ...line,
    anchor: places.get(line.written) === at ? lineAnchor(line.written) : undefined,
  }));
  return { names, lines, linePaths };
});

/** The anchor of a name in the index. No heading has it, since theirs hold no `_`. */
function lineAnchor(written: string): string {
  return `name_${nameSlug(written)}`;
}

/** True for a name with a page of its own: two works or more have it and lead to no entry. */
export function hasPage({ works }: WrittenName): boolean {
  return works.length > 1;
}

/** The path of the page of a name, below the base. */
export function namePath({ slug }: Pick<WrittenName, 'slug'>): string {
  return `${PAGE_PATHS.names}${slug}/`;
}

/** The paths of the names that have a page, below the base. */
export function namePaths(library: Library): string[] {
  return [...nameIndex(library).names.values()].filter(hasPage).map(namePath);
}

/** The entry that a name leads to; nothing where it names none, or one that is not there. */
export function entryOfName(entries: Library['entries'], name: Name): Authority | undefined {
  const id = name.person ?? ('organization' in name ? name.organization : undefined);
  const entry = id === undefined ? undefined : entries.get(id);
  return entry && isAuthority(entry) ? entry : undefined;
}

function isAuthority(entry: Entry): entry is Authority & Entry {
  return entry.kind === 'people' || entry.kind === 'organizations';
}

/** While they are gathered. */
interface Gathered {
  readonly name: Name;
  readonly works: Map<EntryOf<'works'>, Set<CslNameVariable>>;
  readonly entries: Set<Authority>;
  readonly all: Set<EntryOf<'works'>>;
}

function namesOfWorks(library: Library): Map<string, WrittenName> {
  const gathered = new Map<string, Gathered>();
  for (const work of entriesOf(library, 'works')) {
    for (const { role, name } of namesOf(work.data)) {
      const written = writtenName(name);
      const found = gathered.get(written) ?? {
        name,
        works: new Map(),
        entries: new Set(),
        all: new Set(),
      };
      gathered.set(written, found);
      found.all.add(work);
      const entry = entryOfName(library.entries, name);
      if (entry) found.entries.add(entry);
      else found.works.set(work, (found.works.get(work) ?? new Set()).add(role));
    }
  }
  return new Map(
    [...gathered].map(([written, { name, works, entries, all }]) => [
      written,
      {
        text: inverted(name),
        name,
        slug: nameSlug(written),
        works: [...works].map(([work, roles]) => ({ work, roles: [...roles] })),
        entries: [...entries],
        total: all.size,
      },
    ]),
  );
}

const { compare } = new Intl.Collator(grammarWords.locale);
const RANK = { entry: 0, name: 1, see: 2 } as const;

function filedLines(
  library: Library,
  names: ReadonlyMap<string, WrittenName>,
): Omit<NameLine, 'anchor'>[] {
  const authorities = [...entriesOf(library, 'people'), ...entriesOf(library, 'organizations')];
  const lines: Omit<NameLine, 'anchor'>[] = authorities.map((entry) => {
    const text = headingOf(entry);
    return {
      written: writtenText(text),
      text,
      filing: filingOf(entry),
      is: { type: 'entry', entry },
    };
  });
  const see = new Map<
    string,
    { text: string; entries: Set<Authority>; wrong: string | undefined }
  >();
  const refer = (text: string, entry: Authority, wrong?: string) => {
    const written = writtenText(text);
    if (written === writtenText(headingOf(entry))) return;
    const found = see.get(written) ?? { text, entries: new Set(), wrong };
    see.set(written, found);
    found.entries.add(entry);
  };
  for (const entry of authorities) {
    for (const { name, wrong } of entry.data.names) {
      refer(name, entry, wrong);
    }
  }
  for (const [written, name] of names) {
    const { text, entries, works } = name;
    for (const entry of entries) refer(text, entry);
    if (works.length === 0) continue;
    const filing = 'literal' in name.name ? filedText(filingOfTitle(text)) : filedText(text);
    lines.push({ written, text, filing, is: { type: 'name', name } });
  }
  for (const [written, { text, entries, wrong }] of see) {
    const filing = filedText(filingOfTitle(text));
    lines.push({ written, text, filing, is: { type: 'see', entries: [...entries], wrong } });
  }
  return lines.sort(
    (a, b) =>
      compare(a.filing, b.filing) ||
      compare(a.written, b.written) ||
      RANK[a.is.type] - RANK[b.is.type] ||
      compare(
        a.is.type === 'entry' ? a.is.entry.id : '',
        b.is.type === 'entry' ? b.is.entry.id : '',
      ),
  );
}

function filingOf(entry: Authority): string {
  if (entry.kind === 'people') return filedText(headingOf(entry));
  return filedText(filingOfTitle(entry.data.sort ?? entry.data.name));
}
