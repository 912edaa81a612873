import type { ListStop } from '../../core/text/numbered-pages.ts';

/** Whatever a list files under a name or a title. */
interface Filed {
  readonly filing: string;
}

/** Entries under the first letter they are filed under; their order stays. */
export function byFirstLetter<Row extends Filed>(
  rows: readonly Row[],
): { readonly letter: string; readonly rows: readonly Row[] }[] {
  const letters = new Map<string, Row[]>();
  for (const row of rows) {
    const letter = letterOf(row);
    const filed = letters.get(letter) ?? [];
    letters.set(letter, filed);
    filed.push(row);
  }
  return [...letters].map(([letter, filed]) => ({ letter, rows: filed }));
}

/** The letter of an entry as a place in the list that one can go to. */
export function letterStop(row: Filed): Pick<ListStop, 'text' | 'anchor'> {
  const text = letterOf(row);
  return { text, anchor: headAnchor(text) };
}

/** The anchor of a head in an index, which no heading of an entry bears: “from-2010s”, “from-a”. */
export function headAnchor(head: string): string {
  return `from-${head.toLowerCase().replace(/\s+/g, '-')}`;
}

/** A whole letter: what is filed has its accents and syllables taken apart. */
const letterOf = ({ filing }: Filed) => {
  const [first = ''] = filing.slice(0, 8).normalize('NFC');
  return first.toUpperCase();
};
