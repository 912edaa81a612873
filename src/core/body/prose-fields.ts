import { type PlaceLabel, valuesWith } from '../model/field-facts.ts';
import { type DataOf, KINDS, type Kind } from '../model/kinds.ts';

/** A field of the front matter that holds prose with citations and links. */
export interface ProseField {
  /** Where it stands in the front matter. */
  readonly path: readonly (string | number)[];
  /** Where a reader finds it, in a word or two. */
  readonly label: string;
  readonly text: string;
}

/** The prose fields of an entry, in the order in which its page shows them; the body follows. */
export function proseFields<K extends Kind>(kind: K, data: DataOf<K>): ProseField[] {
  return valuesWith(KINDS[kind].schema, data, 'prose').map(({ path, value, fact, group }) => ({
    path,
    label: labelOf(fact, path, group),
    text: value,
  }));
}

function labelOf(
  label: PlaceLabel,
  path: readonly (string | number)[],
  group: Readonly<Record<string, unknown>>,
): string {
  if (typeof label === 'string') return label;
  if ('from' in label) return String(group[label.from] ?? '');
  const row = path.findLast((step) => typeof step === 'number') ?? 0;
  return `${label.numbered} ${row + 1}`;
}
