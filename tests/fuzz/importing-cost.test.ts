import { describe, expect, it } from 'vitest';
import { readImport } from '../../src/core/importing/read-import.ts';
import { growth, MOST_GROWTH } from './cost.ts';

const lines = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => line(index)).join('');
const field = (name: string, value: string) => `@book{a, ${name} = {${value}}}\n`;

/** Files made to be slow to read, by the number of their parts; the name says the format. */
const FILES: Readonly<Record<string, (count: number) => string>> = {
  'open braces.bib': (n) => `@book{a, title = {${'{'.repeat(n)}`,
  'nested braces.bib': (n) => field('title', `${'{'.repeat(n)}x${'}'.repeat(n)}`),
  'groups.bib': (n) => field('title', '{a}'.repeat(n)),
  'open entries.bib': (n) => '@book{'.repeat(n),
  'open comments.bib': (n) => '@comment{'.repeat(n),
  'open quotations.bib': (n) => '@book{a, title = "'.repeat(n),
  'signs @.bib': (n) => `${'@ '.repeat(n)}\n@book{a}`,
  'lines of comment.bib': (n) => `${'% @a{ '.repeat(n)}\n@book{a}`,
  'joined values.bib': (n) => `@book{a, title = ${'x # '.repeat(n)}x}`,
  'strings of strings.bib': (n) =>
    `@string{s0={x}}${lines(n, (at) => `@string{s${at + 1}=s${at}}`)}@book{a,title=s${n}}`,
  'strings doubled.bib': (n) =>
    `@string{s0={xxxxxxxxxx}}\n${lines(40, (at) => `@string{s${at + 1}=s${at} # s${at}}\n`)}${'@book{a,title=s40}\n'.repeat(n / 100)}`,
  'nested commands.bib': (n) => field('title', `${'\\textbf{'.repeat(n)}x${'}'.repeat(n)}`),
  'accents.bib': (n) => field('title', '\\"{u}'.repeat(n)),
  'mathematics.bib': (n) => field('title', '$x'.repeat(n)),
  'many authors.bib': (n) => field('author', `${'A and '.repeat(n)}B`),
  'names of commas.bib': (n) => field('author', ','.repeat(n)),
  'blanks in names.bib': (n) => field('author', `a${' '.repeat(n)}b`),
  'long dates.bib': (n) => field('date', '2010/'.repeat(n)),
  'long pages.bib': (n) => field('pages', '1--2,'.repeat(n)),
  'a chain of crossrefs.bib': (n) =>
    lines(n, (at) => `@inbook{k${at}, title={T}, crossref={k${at + 1}}}\n`),
  'a circle of crossrefs.bib': (n) =>
    lines(n, (at) => `@inbook{k${at}, title={T}, crossref={k${(at + 1) % n}}}\n`),
  'all of one key.bib': (n) => '@book{a, title={T}}\n'.repeat(n),
  'one field again and again.bib': (n) => `@book{a, ${'title={x},\n'.repeat(n)}}`,
  'records without end.ris': (n) => 'TY  - BOOK\n'.repeat(n),
  'many authors.ris': (n) => `TY  - BOOK\n${'AU  - A, B\n'.repeat(n)}ER  - \n`,
  'a field of many lines.ris': (n) => `TY  - BOOK\nTI  - a\n${'b\n'.repeat(n)}ER  - \n`,
  'notes.ris': (n) => `TY  - BOOK\n${'N1  - Type: x\n'.repeat(n)}ER  - \n`,
  'references.ris': (n) => `TY  - BOOK\nTI  - ${'&amp;'.repeat(n)}\nER  - \n`,
  'blanks.ris': (n) =>
    `${' '.repeat(n)}TY  - BOOK\nAU  - a${' '.repeat(n)}b\nTI  -${' '.repeat(n)}\n`,
  'many authors.enw': (n) => `%0 Book\n${'%A A, B\n'.repeat(n)}`,
  'blanks.enw': (n) => `%0 Book\n%A${' '.repeat(n)}\n`,
  'many records.json': (n) => `[${'{"id":"a","type":"book","title":"x"},'.repeat(n)}{}]`,
  'lists in lists.json': (n) => '['.repeat(n) + ']'.repeat(n),
  'fields in a note.json': (n) => `[{"id":"a","type":"book","note":"${'a: b\\n'.repeat(n)}"}]`,
  'braces in a note.json': (n) => `[{"id":"a","type":"book","note":"${'{:a: b'.repeat(n)}"}]`,
  'tags.json': (n) => `[{"id":"a","type":"book","title":"${'<i>'.repeat(n)}"}]`,
  'signs <.json': (n) => `[{"id":"a","type":"book","title":"${'<'.repeat(n)}"}]`,
  'many records.xml': (n) =>
    `<xml><records>${'<record><titles><title>x</title></titles></record>'.repeat(n)}</records></xml>`,
  'nested elements.xml': (n) =>
    `<xml><records><record>${'<a>'.repeat(n)}${'</a>'.repeat(n)}</record></records></xml>`,
  'signs <.xml': (n) => `<xml><records>${'<'.repeat(n)}`,
  'open comments.xml': (n) => `<xml><records>${'<!-- '.repeat(n)}`,
  'open sections.xml': (n) => `<xml><records>${'<![CDATA['.repeat(n)}`,
  'attributes.xml': (n) => `<xml><records><record${' a="b"'.repeat(n)}></record></records></xml>`,
  'broken attributes.xml': (n) =>
    `<xml><records><record${' a'.repeat(n)}></record></records></xml>`,
};

describe('reading a file of four times the size', () => {
  it.each(Object.entries(FILES))('does not take much longer: %s', async (name, text) => {
    expect(await growth((count) => readImport(text(count), name), 4000)).toBeLessThan(MOST_GROWTH);
  });
});
