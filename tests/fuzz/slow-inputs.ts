import type { SourceFile } from '../../src/core/text/source.ts';
import { concept, essay, work } from '../render/specimens.ts';

/** Inputs made to be slow, for tests that count steps and for the measuring of time. */

const lines = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => line(index)).join('');
const repeat = <T>(count: number, make: (index: number) => T) =>
  Array.from({ length: count }, (_, index) => make(index));
const list = (count: number, item: (index: number) => string) =>
  `[${repeat(count, item).join(', ')}]`;

const field = (name: string, value: string) => `@book{a, ${name} = {${value}}}\n`;

/** Files made to be slow to read, by the number of their parts; the name says the format. */
export const SLOW_FILES: Readonly<Record<string, (count: number) => string>> = {
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

const HEAD = '---\ntitle: On talks\nstandfirst: What it is about.\ndate: 2026-11\n';

/** An essay of a text. */
export const body = (text: string) => `${HEAD}---\n\n${text}\n`;
/** An essay of more fields. */
const fields = (yaml: string) => `${HEAD}${yaml}---\n\nText.\n`;

/** Texts made to be slow to read, by the number of their parts. */
export const SLOW_TEXTS: Readonly<Record<string, (count: number) => string>> = {
  'open brackets': (n) => body('['.repeat(n)),
  'open double brackets': (n) => body('[['.repeat(n)),
  pictures: (n) => body('!['.repeat(n)),
  'open links': (n) => body('[a]('.repeat(n)),
  'addresses of round brackets': (n) => body(`[a](${'('.repeat(n)}`),
  'signs of emphasis': (n) => body('*a_'.repeat(n)),
  ats: (n) => body('@'.repeat(n)),
  'narrative citations': (n) => body('@a '.repeat(n)),
  citations: (n) => body('[@a, p. 1] '.repeat(n)),
  'one long citation': (n) => body(`[${'@a; '.repeat(n)}@b]`),
  locators: (n) => body(`[@a, ${'1and'.repeat(n)}é]`),
  'locators with commas': (n) => body(`[@a, ${'1, '.repeat(n)}é]`),
  backticks: (n) => body('`a``b'.repeat(n)),
  'signs <': (n) => body('< '.repeat(n)),
  'open tags': (n) => body('<a '.repeat(n)),
  'open components': (n) => body('<Aside>\n'.repeat(n)),
  'open quotations': (n) => body('<Quote of="a">'.repeat(n)),
  braces: (n) => body('{'.repeat(n)),
  'character references': (n) => body('&#x41;@'.repeat(n)),
  escapes: (n) => body('\\[@a] '.repeat(n)),
  'signs of one footnote': (n) => body(`${'a[^1] '.repeat(n)}\n\n[^1]: x`),
  footnotes: (n) => body(lines(n, (at) => `a[^${at}]\n\n[^${at}]: x\n\n`)),
  definitions: (n) => body(lines(n, (at) => `[a${at}]: https://x.org\n`)),
  'definitions that are used': (n) =>
    body(`${lines(n, (at) => `[a${at}]: https://x.org\n`)}\n${lines(n, (at) => `[a${at}] `)}`),
  'headings of one text': (n) => body('## A\n\n'.repeat(n)),
  paragraphs: (n) => body('a\n\n'.repeat(n)),
  lists: (n) => body('- a\n'.repeat(n)),
  'lists in lists': (n) => body(lines(50, (at) => `${'  '.repeat(at)}- a\n`).repeat(n / 50)),
  'wide tables': (n) => body(`${'|'.repeat(n)}\n${'|-'.repeat(n)}|\n`),
  'tables of short rows': (n) =>
    body(`${'a|'.repeat(100)}\n${'-|'.repeat(100)}\n${'|\n'.repeat(n)}`),
  'many tables': (n) =>
    body(`${'a|'.repeat(9)}\n${'-|'.repeat(9)}\n${'|\n'.repeat(9)}\n`.repeat(n)),
  'bars and words': (n) => body(`${'|-'.repeat(n)}a`),
  asides: (n) => body('a\n\n<Aside>\na\n</Aside>\n\n'.repeat(n / 10)),
  'asides of one paragraph': (n) => body(`a\n\n${'<Aside>\na\n</Aside>\n\n'.repeat(n / 10)}`),
  'links to entries': (n) => body('[[a|b]] '.repeat(n)),
  'unsafe links': (n) => body('[a](javascript:x) '.repeat(n)),
  'one long word': (n) => body('a'.repeat(n)),
  'one long blank': (n) => body(`a${' '.repeat(n)}b`),
  'many sentences': (n) => body(`${'A. '.repeat(n)}[@a]`),
  'marks of direction': (n) => body('\u200e\u05d0'.repeat(n)),
  'emoji joined': (n) => body('👩\u200d'.repeat(n)),
  'fields that are not known': (n) => fields(lines(n, (at) => `k${at}: x\n`)),
  'sources of the wrong form': (n) => fields(`sources:\n${lines(n, (at) => `  k${at}: x\n`)}`),
  'names of the wrong form': (n) => fields(`author:\n${'  - [a]\n'.repeat(n)}`),
  'one field again and again': (n) => fields('a: 1\n'.repeat(n)),
  'open quotation marks': (n) => fields('x: "\n'.repeat(n)),
  'nested lists in YAML': (n) => fields(`x: ${'['.repeat(n)}\n`),
  'nested fields in YAML': (n) => fields(lines(n / 20, (at) => `${' '.repeat(at)}a:\n`)),
  anchors: (n) => fields(`x: [${'&a b, '.repeat(n)}]\n`),
  aliases: (n) => fields(`x: &a [b]\ny: [${'*a, '.repeat(n)}]\n`),
  'unknown works': (n) => fields(`nocite: [${'a, '.repeat(n)}a]\n`),
  'escapes in YAML': (n) => fields(`x: "${'\\x41'.repeat(n)}"\n`),
  'silences of one rule': (n) =>
    fields(`silenced:\n${'  - {rule: orphan, reason: x}\n'.repeat(n / 4)}`),
};

const WORK = work('abel2010talks');
/** The work with more fields, or others. */
export const withFields = (fields: string) => work('abel2010talks', { head: fields });

/** Libraries made to be slow to write, by the number of their parts. */
export const SLOW_LIBRARIES: Readonly<Record<string, (count: number) => SourceFile[]>> = {
  'citations of one work': (n) => [
    WORK,
    essay('on-talks', 'As [@abel2010talks, p. 1] says. '.repeat(n)),
  ],
  'paragraphs that cite': (n) => [WORK, essay('on-talks', 'As [@abel2010talks].\n\n'.repeat(n))],
  'one citation of many places': (n) => [
    WORK,
    essay('on-talks', `[${'@abel2010talks, p. 1; '.repeat(n)}@abel2010talks].`),
  ],
  'links to one entry': (n) => [WORK, essay('on-talks', 'A [[abel2010talks|talk]]. '.repeat(n))],
  'many authors': (n) => [
    withFields(`editor: ${list(n * 4, (at) => `{ family: N${at}, given: A }`)}\n`),
  ],
  'authors of one name': (n) => [
    withFields(`editor: ${list(n * 4, () => '{ family: Bo, given: A }')}\n`),
  ],
  'works of one author and year': (n) =>
    repeat(n / 4, (at) => work(`abel2010a${at}`, { title: `Talks ${at}` })),
  'works of one title': (n) =>
    repeat(n / 4, (at) => work(`abel2010a${at}`, { author: `Abel${at}` })),
  remarks: (n) => [withFields(`remarks: ${list(n * 4, () => '"A <i>remark</i>."')}\n`)],
  'faults in a citation': (n) => [
    withFields(
      `as-cited:\n  - in: abel2010talks\n    text: "${'wrong '.repeat(n)}"\n    faults: ${list(n, () => '{ at: wrong, correction: Right. }')}\n`,
    ),
  ],
  positions: (n) => [
    WORK,
    concept(
      'talk',
      `positions:\n${'  - { position: defines, work: abel2010talks, text: "@abel2010talks does." }\n'.repeat(n)}`,
    ),
  ],
  'other names': (n) => [WORK, concept('talk', `see-from: ${list(n * 4, (at) => `Name ${at}`)}\n`)],
};
