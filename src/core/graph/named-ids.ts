import type { Entry } from '../body/entry.ts';
import { valuesWith } from '../model/field-facts.ts';
import { isKind, KINDS, type Kind } from '../model/kinds.ts';

/** An id that the front matter of an entry names. */
export interface NamedId {
  readonly id: string;
  readonly path: readonly (string | number)[];
  /** The kinds of entry that may be named there; any, where none is given. */
  readonly kinds: readonly Kind[] | undefined;
}

/** Every id that the front matter of an entry names, as the fields of its schema tell. */
export function namedIds({ kind, data }: Entry): NamedId[] {
  return valuesWith(KINDS[kind].schema, data, 'refs').map(({ path, value, fact }) => ({
    id: value,
    path,
    kinds: fact.length === 0 ? undefined : fact.filter(isKind),
  }));
}
