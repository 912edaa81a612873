import type { KeyFile } from '../site/files/file-paths.ts';
import type { DeskChoices } from '../site/pages/list-address.ts';
import { type Resolved, resolveKeys } from './library-keys.ts';
import type { PrintedList } from './references.ts';
import { EMPTY, type StoredList } from './stored-list.ts';

/** What was just done, and the list that it can be undone to. */
export interface Said {
  readonly text: string;
  readonly undo?: StoredList | undefined;
}

/** A list of the library. */
export interface NamedList {
  /** As its files are called: `people/addams`. */
  readonly list: string;
  /** “Works by Jane Addams”; nothing before it is loaded. */
  readonly title: string | undefined;
  /** The path of its page, below the base. */
  readonly page: string;
  /** True where it could not be loaded. */
  readonly isMissing: boolean;
}

/** All that the page of a list is drawn from. */
export interface State {
  /** A list that came by an address is not the reader’s own, and changes nothing of it. */
  readonly shared: boolean;
  /** The list of the library that the address names. */
  readonly named: NamedList | undefined;
  readonly list: StoredList;
  /** The format of a file that the address names, or that the reader has chosen. */
  readonly format: string | undefined;
  /** How many keys the address names beside those, which are as many as a list holds. */
  readonly leftOut: number;
  /** The keys of the library; nothing before they are loaded, `failed` where they cannot be. */
  readonly library: KeyFile | 'failed' | undefined;
  /** Keys whose records could not be loaded. */
  readonly unreachable: ReadonlySet<string>;
  /** The list as it is shown, its references in their order; nothing before it is there. */
  readonly printed: PrintedList | undefined;
  /** What went wrong with them. */
  readonly trouble: string | undefined;
  /** Keys of this visit that were followed to new ones. */
  readonly moved: Resolved['moved'];
  readonly said: Said | undefined;
}

/** The page before anything is known. */
export const START: State = {
  shared: false,
  named: undefined,
  list: EMPTY,
  format: undefined,
  leftOut: 0,
  library: undefined,
  unreachable: new Set(),
  printed: undefined,
  trouble: undefined,
  moved: [],
  said: undefined,
};

/** The keys of the list, held against the library; as they are where that is not known. */
export function resolved({ list, library }: State): Resolved {
  if (library === undefined || library === 'failed') {
    return { keys: list.keys, moved: [], gone: [] };
  }
  return resolveKeys(list.keys, library);
}

/** The list as its address says it. */
export function choicesOf({
  list,
  named,
  format,
}: Pick<State, 'list' | 'named' | 'format'>): DeskChoices {
  const { keys, style, sorted, annotated } = list;
  const works = named === undefined ? { keys } : { list: named.list };
  return { ...works, style, sorted, annotated, format };
}

/** The keys of the list that are works of the library. */
export function presentKeys(state: State): string[] {
  const { keys, gone } = resolved(state);
  const missing = new Set(gone);
  return keys.filter((key) => !missing.has(key));
}

/** One line of the list. */
export type Row =
  | { readonly type: 'work'; readonly reference: PrintedList['references'][number] }
  | { readonly type: 'waiting' | 'gone' | 'unreachable'; readonly key: string };

/**
 * The lines in the order in which they stand: that of the references, with keys that have none in
 * their places; behind them where the style sorts.
 */
export function rowsOf(state: State): Row[] {
  const { keys, gone } = resolved(state);
  const missing = new Set(gone);
  const references = state.printed?.references ?? [];
  const byKey = new Map(references.map((reference) => [reference.key, reference]));
  const rowOf = (key: string): Row => {
    const reference = byKey.get(key);
    if (reference !== undefined) return { type: 'work', reference };
    if (missing.has(key)) return { type: 'gone', key };
    return { type: state.unreachable.has(key) ? 'unreachable' : 'waiting', key };
  };
  if (state.list.sorted !== true) return keys.map(rowOf);
  const onList = new Set(keys);
  const sorted = references.map(({ key }) => key).filter((key) => onList.has(key));
  return [...sorted, ...keys.filter((key) => !byKey.has(key))].map(rowOf);
}
