/** Files as other people and programs write them. */
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { readBib } from '../../../src/core/importing/bib/read.ts';
import type { CslItem } from '../../../src/core/model/csl.ts';

vi.setConfig({ testTimeout: 60_000 });

/** The record of one entry of a type, with these fields. */
async function item(fields: string, type = 'article'): Promise<CslItem | undefined> {
  return (await readBib(`@${type}{key,\n${fields}\n}`)).records[0]?.item;
}

describe('values', () => {
  test.each([
    [
      "{\\\"{U}ber \\'Etudes, na\\\"{\\i}ve \\c{c}a \\v Sk {\\o}l \\ss{} \\l\\'od\\'z}",
      'Über Études, naïve ça Šk øl ß łódź',
    ],
    [
      '{R\\&D, 50\\% of \\$5, \\#1, a\\_b, 100% & $5 to x}',
      'R&D, 50% of $5, #1, a_b, 100% & $5 to x',
    ],
    [
      '{A\\emdash{}B, \\MF{} at \\mkbibacro{ANPOLL} on \\booktitle{Old Type}}',
      'A—B, METAFONT at ANPOLL on <i>Old Type</i>',
    ],
    ["{``Quoted'' --- and 1--2\\ldots}", '“Quoted” — and 1–2…'],
    [
      '{H$_2$O and 10$^{-3}$ $\\alpha$ \\textsuperscript{th}}',
      'H<sub>2</sub>O and 10<sup>-3</sup> α <sup>th</sup>',
    ],
    ['{On \\emph{Homo} and {\\it Pan} {\\bf x}}', 'On <i>Homo</i> and <i>Pan</i> <b>x</b>'],
    [
      '{{NASA} in {vitro} for {T}he {iPhone}}',
      'NASA in <span class="nocase">vitro</span> for The iPhone',
    ],
    ['{{The whole title of a work}}', 'The whole title of a work'],
    ['{{\\textit{in vitro}} x}', '<i>in vitro</i> x'],
    ['"Quotes {"}inside{"} braces"', 'Quotes "inside" braces'],
    ['{A line\n   that goes~on}', 'A line that goes\u00A0on'],
    [
      '{\\url{https://example.org/a_b} \\href{https://x.org}{here}}',
      'https://example.org/a_b here (https://x.org)',
    ],
    ['{On \\enquote{power} and \\mkbibquote{talk}}', 'On “power” and “talk”'],
    ['{between $5 and $10 million}', 'between $5 and $10 million'],
    ['{\\blacktriangle}', '▴'],
    ['{$O(n \\log n)$ in \\TeX}', 'O(n log n) in TeX'],
  ])('%s', async (value, title) => {
    expect((await item(`title = ${value}`))?.title).toBe(title);
  });

  test('strings, joined with #, in any case, and months', async () => {
    const file = await readBib(
      '@String{PUB = "Press"}\n@string(of = {Oxford } # pub)\n@book{k, publisher = OF # { Ltd}, year = 1999, month = mar # "~5"}',
    );
    expect(file.problems).toEqual([]);
    expect(file.records[0]?.item).toMatchObject({
      publisher: 'Oxford Press Ltd',
      issued: { 'date-parts': [[1999, 3, 5]] },
    });
  });

  test('commands that the file defines', async () => {
    const { records, problems } = await readBib(
      '@preamble{"\\def\\MF{METAFONT} \\newcommand{\\pkg}[1]{\\texttt{#1}}"}\n@book{k, title = {\\MF{} and \\pkg{natbib}}}',
    );
    expect(problems).toEqual([]);
    expect(records[0]?.item.title).toBe('METAFONT and natbib');
  });

  test('a command that nobody knows stays, and is named once with its place', async () => {
    const file = await readBib('@book{k,\n  title = {A \\zzz{b}},\n  note = {\\zzz}\n}');
    expect(file.records[0]?.item.title).toBe('A \\zzzb');
    expect(file.problems).toEqual([
      { line: 2, column: 11, message: 'The command “\\zzz” is not known; it stays in the text.' },
    ]);
  });

  test('addresses and numbers as they stand', async () => {
    const read = await item(
      'url = {https://x.org/a\\_b\\%20c~d?e=1\\&f}, doi = {https://doi.org/10.1000/a\\_b}, isbn = {978-0-679-72113-0}',
    );
    expect(read).toMatchObject({ URL: 'https://x.org/a_b%20c~d?e=1&f', DOI: '10.1000/a_b' });
  });
});

test('a language that biblatex names by its own word', async () => {
  expect((await item('title = {T}, language = {langgerman}'))?.language).toBe('de');
});

describe('names', () => {
  test.each<[string, NonNullable<CslItem['author']>[number]]>([
    ['Jane Addams', { family: 'Addams', given: 'Jane' }],
    [
      'Ludwig van Beethoven',
      { family: 'Beethoven', given: 'Ludwig', 'non-dropping-particle': 'van' },
    ],
    ['van der Berg, Jan', { family: 'Berg', given: 'Jan', 'non-dropping-particle': 'van der' }],
    ['{de la} Cruz, Ana', { family: 'Cruz', given: 'Ana', 'non-dropping-particle': 'de la' }],
    ['Hippel, Ernst von', { family: 'Hippel', given: 'Ernst', 'dropping-particle': 'von' }],
    ['d’Alembert, Jean', { family: 'Alembert', given: 'Jean', 'non-dropping-particle': 'd’' }],
    ['Ana de la Cruz', { family: 'Cruz', given: 'Ana', 'non-dropping-particle': 'de la' }],
    ['hooks, bell', { family: 'hooks', given: 'bell' }],
    ['bell hooks', { family: 'hooks', given: 'bell' }],
    ['King, Jr., Martin Luther', { family: 'King', given: 'Martin Luther', suffix: 'Jr.' }],
    ['Martin Luther King Jr.', { family: 'King', given: 'Martin Luther', suffix: 'Jr.' }],
    ['Plato', { family: 'Plato' }],
    ['{World Health Organization}', { literal: 'World Health Organization' }],
    ['{Farrar, Straus and Giroux}', { literal: 'Farrar, Straus and Giroux' }],
    ['M{\\"u}ller, J.~K.', { family: 'Müller', given: 'J. K.' }],
    ["{\\'E}lie Halévy", { family: 'Halévy', given: 'Élie' }],
    [
      'family=Berg, given=Jan, prefix=van der, useprefix=true',
      { family: 'Berg', given: 'Jan', 'non-dropping-particle': 'van der' },
    ],
    ['张 伟', { family: '伟', given: '张' }],
  ])('%s', async (name, expected) => {
    expect((await item(`author = {${name}}`))?.author).toEqual([expected]);
  });

  test('useprefix decides for every particle of the entry', async () => {
    const read = await item('author = {van Gogh, Vincent}, options = {useprefix=false}');
    expect(read?.author).toEqual([
      { family: 'Gogh', given: 'Vincent', 'dropping-particle': 'van' },
    ]);
  });

  test('“and others” is kept, and a list with commas for “and” is a fault', async () => {
    const file = await readBib(
      '@book{k,\n author = {Roe, Jane and others},\n editor = {Roe, J., Doe, K., Poe, L.}\n}',
    );
    expect(file.records[0]?.item.author).toEqual([{ family: 'Roe', given: 'Jane' }]);
    expect(file.records[0]?.item.others).toEqual(['author']);
    expect(file.records[0]?.item.editor).toHaveLength(3);
    expect(file.problems.map(({ line, column }) => [line, column])).toEqual([[3, 11]]);
  });

  test('editors who are something else', async () => {
    const read = await item(
      'editor = {Roe, Jane}, editortype = {compiler}, editora = {Doe, K.}, editoratype = {translator}',
      'book',
    );
    expect(read).toMatchObject({ compiler: [{ family: 'Roe' }], translator: [{ family: 'Doe' }] });
  });
});

describe('dates', () => {
  test.each<[string, NonNullable<CslItem['issued']>]>([
    ['date = {2010-03-05}', { 'date-parts': [[2010, 3, 5]] }],
    ['date = {1890~}', { 'date-parts': [[1890]], circa: true }],
    ['date = {1890?/1895}', { 'date-parts': [[1890], [1895]], circa: true }],
    ['date = {2001/..}', { 'date-parts': [[2001], [0]] }],
    ['date = {-0349}', { 'date-parts': [[-350]] }],
    ['date = {1965-21}', { 'date-parts': [[1965]], season: 1 }],
    ['date = {199X}', { 'date-parts': [[1990], [1999]] }],
    ['date = {2010-03-05T10:00:00}', { 'date-parts': [[2010, 3, 5]] }],
    ['year = 2010, month = {3}, day = 5', { 'date-parts': [[2010, 3, 5]] }],
    [
      'year = {2010}, month = {July/August}',
      {
        'date-parts': [
          [2010, 7],
          [2010, 8],
        ],
      },
    ],
    [
      'year = {2010}, month = jul # "--" # sep',
      {
        'date-parts': [
          [2010, 7],
          [2010, 9],
        ],
      },
    ],
    ['year = {2010}, month = {5~March}', { 'date-parts': [[2010, 3, 5]] }],
    ['year = {2010}, month = {Fall}', { 'date-parts': [[2010]], season: 3 }],
    ['year = {ca. 1890}', { 'date-parts': [[1890]], circa: true }],
    ['year = {1890--95}', { 'date-parts': [[1890], [1895]] }],
    ['year = {1998--}', { 'date-parts': [[1998], [0]] }],
    ['year = {350 BC}', { 'date-parts': [[-350]] }],
    ['year = {{\\noopsort{a}}1999}', { 'date-parts': [[1999]] }],
    ['year = {2009-10}', { literal: '2009-10' }],
    ['year = {forthcoming}', { literal: 'forthcoming' }],
    ['pubstate = {inpress}', { literal: 'in press' }],
  ])('%s', async (fields, issued) => {
    expect((await item(fields))?.issued).toEqual(issued);
  });

  test('what makes no date is left over', async () => {
    const { records } = await readBib(
      '@book{k, year = 1999, month = {????}, urldate = {some day}}',
    );
    expect(records[0]?.leftOver.map(({ field, value }) => [field, value])).toEqual([
      ['month', '????'],
      ['urldate', 'some day'],
    ]);
  });
});

describe('entry types', () => {
  test.each([
    ['article', 'entrysubtype = {newspaper}', 'article-newspaper'],
    ['inreference', '', 'entry-encyclopedia'],
    ['conference', '', 'paper-conference'],
    ['electronic', '', 'webpage'],
    ['misc', 'url = {https://x.org}', 'webpage'],
    ['misc', 'eprint = {2101.00001}, archiveprefix = {arXiv}', 'article'],
    ['misc', 'type = {Court case}', 'legal_case'],
    ['misc', 'type = {dataset}', 'dataset'],
    ['techreport', '', 'report'],
    ['mvbook', '', 'book'],
    ['unpublished', 'eventtitle = {A meeting}', 'speech'],
    ['unknown', '', 'document'],
  ])('@%s {%s}', async (type, fields, expected) => {
    expect((await item(`title = {T}, ${fields}`, type))?.type).toBe(expected);
  });
});

test('the kind that BibTeX prints of itself is kept', async () => {
  expect((await item('title = {T}', 'techreport'))?.genre).toBe('Technical report');
});

test('what a subtype says that the type does not is kept', async () => {
  expect((await item('title = {T}, entrysubtype = {magazine}', 'book'))?.genre).toBe('magazine');
  expect((await item('title = {T}, entrysubtype = {magazine}'))?.genre).toBeUndefined();
});

test.each(['early-access-date', 'earlyaccessdate'])(
  '%s is the day of the first copy',
  async (field) => {
    const early = await item(`title = {T}, ${field} = {2010-03-05}`);
    expect(early?.['available-date']).toEqual({ 'date-parts': [[2010, 3, 5]] });
  },
);

describe('entries that refer to others', () => {
  test('take their fields, in a chain, and name what is not there', async () => {
    const { records, problems } = await readBib(`
@xdata{press, publisher = {Press}, location = {Paris}}
@mvcollection{set, title = {The set}, editor = {Roe, Jane}, date = {1999/2001}}
@collection{volume, title = {The volume}, volume = 2, crossref = {SET}, xdata = {press}, date = 2000}
@incollection{part, title = {The part}, author = {Doe, John}, pages = {1--2}, crossref = {volume}}
@incollection{lost, title = {Lost}, crossref = {nowhere}}
@book{one, title = {One}, crossref = {two}}
@book{two, title = {Two}, crossref = {one}, note = {N}}`);
    const part = records.find(({ item: read }) => read.id === 'part');
    expect(part?.item).toMatchObject({
      type: 'chapter',
      title: 'The part',
      'container-title': 'The set',
      'volume-title': 'The volume',
      volume: '2',
      publisher: 'Press',
      'publisher-place': 'Paris',
      editor: [{ family: 'Roe', given: 'Jane' }],
      issued: { 'date-parts': [[2000]] },
      page: '1-2',
    });
    expect(records.map(({ item: read }) => read.id)).toEqual([
      'set',
      'volume',
      'part',
      'lost',
      'one',
      'two',
    ]);
    expect(problems.map(({ line, message }) => [line, message])).toEqual([
      [6, 'No entry has the key “nowhere” that this entry refers to.'],
    ]);
  });
});

describe('nothing is dropped', () => {
  test('each field goes somewhere or is named with a reason', async () => {
    const { records } = await readBib(`@article{k,
  title = {T}, file = {:a/b.pdf:PDF}, mrnumber = {MR1}, note = {A note}, note = {Another},
  annote = {One.

  Two.}, issue = {Spring}, number = 2, keywords = {b, a; c}, abstract = {A \\emph{b}}, langid = {ngerman}
}`);
    expect(records[0]).toMatchObject({
      line: 1,
      annotation: 'One.\n\nTwo.',
      item: {
        note: 'A note',
        issue: 'Spring',
        keyword: 'b, a, c',
        abstract: 'A <i>b</i>',
        language: 'de',
      },
    });
    const left = records[0]?.leftOver ?? [];
    expect(left.map(({ field, value }) => [field, value])).toEqual([
      ['file', ':a/b.pdf:PDF'],
      ['mrnumber', 'MR1'],
      ['number', '2'],
      ['note', 'Another'],
    ]);
    expect(left.every(({ reason }) => /^[A-Z].+\.$/.test(reason))).toBe(true);
  });
});

describe('faulty files', () => {
  test.each<[string, string, readonly string[], readonly (readonly [number, number])[]]>([
    [
      'a comma is missing',
      '@book{a,\n title = {A}\n year = 1999\n}\n@book{b, title = {B}}',
      ['A', 'B'],
      [[2, 13]],
    ],
    [
      'a comma behind the key is missing',
      '@book{a\n title = {A}\n}\n@book{b, title = {B}}',
      ['A', 'B'],
      [[1, 8]],
    ],
    [
      'a value is not closed',
      '@book{a,\n title = {A,\n year = {1999}\n}\n\n@book{b, title = {B}}',
      ['A', 'B'],
      [[2, 10]],
    ],
    [
      'an entry is not closed',
      '@book{a,\n title = {A}\n\n@book{b, title = {B}}',
      ['A', 'B'],
      [[1, 1]],
    ],
    [
      'a brace too many',
      '@book{a,\n title = {A}},\n year = {1999}\n}\n@book{b, title = {B}}',
      ['A', 'B'],
      [[2, 13]],
    ],
    ['an unknown macro', '@book{a, title = {A}, publisher = foo}', ['A'], [[1, 35]]],
    ['a key twice', '@book{a, title = {A}}\n@book{A, title = {B}}', ['A', 'B'], [[2, 1]]],
    ['no key', '@book{title = {A}}', ['A'], [[1, 1]]],
    ['no value', '@book{a, title = {A}, year = , note = {x}}', ['A'], [[1, 30]]],
  ])('%s', async (_fault, text, titles, places) => {
    const file = await readBib(text);
    expect(file.records.map(({ item: read }) => read.title)).toEqual(titles);
    expect(file.problems.map(({ line, column }) => [line, column])).toEqual(places);
  });

  test('comments, parentheses, CRLF and a byte order mark are no faults', async () => {
    const text =
      '\uFEFF% @book{no, title = {No}}\r\nFree text, mail a@b.org\r\n@comment{@book{no, title = {No}}}\r\n' +
      '@article(a,\r\n  title = "A",\r\n % a comment = {x}\r\n  year = 1999,\r\n)\r\n@Book{b,title={B},}';
    const file = await readBib(text);
    expect(file.problems).toEqual([]);
    expect(file.records.map(({ item: read, line }) => [read.title, line])).toEqual([
      ['A', 4],
      ['B', 9],
    ]);
  });

  test('random text never makes it throw', async () => {
    const piece = fc.constantFrom(
      ...[
        '@book{a,',
        '@string{a = ',
        '@comment{',
        '@xdata{x,',
        'title = ',
        'crossref = {a}',
        'author = {a and b, c}',
      ],
      ...[
        '{',
        '}',
        '"',
        '#',
        ',',
        '=',
        '(',
        ')',
        '%',
        '\\',
        '\n',
        ' ',
        '$',
        '_',
        '~',
        '\\emph{',
        "\\'",
        '@',
        'date = {1999~}',
      ],
    );
    const text = fc.array(fc.oneof(piece, fc.string({ maxLength: 4 })), { maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(text, async (parts) => {
        const { records, problems } = await readBib(parts.join(''));
        const lines = parts.join('').replace(/\r\n?/g, '\n').split('\n').length;
        const places = [...records, ...problems].map(({ line }) => line);
        expect(places.filter((line) => line < 1 || line > lines)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    ['open braces', '{'.repeat(100_000)],
    ['nested values', `@book{a, title = ${'{'.repeat(50_000)}${'}'.repeat(50_000)}}`],
    ['nested commands', `@book{a, title = {${'\\emph{'.repeat(20_000)}}}`],
    ['open comments', '@comment{\n'.repeat(20_000)],
    ['open values', '@book{a, title = {\n'.repeat(20_000)],
    ['at signs', '@'.repeat(100_000)],
    ['dollars', `@book{a, title = {${'${'.repeat(50_000)}}`],
    [
      'macros that double',
      `@string{a = "xxxxxxxx"}\n${'@string{a = a # a}\n'.repeat(60)}@book{a, title = a}`,
    ],
    [
      'references in a circle',
      Array.from({ length: 3000 }, (_, n) => `@book{a${n}, crossref = {a${n + 1}}}`).join('\n'),
    ],
  ])('%s are read to the end', async (_name, text) => {
    const { records } = await readBib(text);
    expect(Array.isArray(records)).toBe(true);
  });
});

test('an entry without an end makes the file torn', async () => {
  const whole = '@book{a, title = {A}}';
  expect((await readBib(`${whole}\n@book{b,\n title = {Half a`)).isTorn).toBe(true);
  expect((await readBib(`@book{b, title = {B}\n\n${whole}`)).isTorn).toBe(true);
  expect((await readBib(whole)).isTorn).toBeUndefined();
});

test('a name of brackets alone is nobody, and is told', async () => {
  const text = '@book{a, title = {A}, author = {() and [] and {()} and Low, Al}}';
  const [record] = (await readBib(text)).records;
  expect(record?.item.author).toEqual([{ family: 'Low', given: 'Al' }]);
  expect(record?.leftOver.map(({ field, value }) => [field, value])).toEqual([
    ['author', '()'],
    ['author', '[]'],
    ['author', '()'],
  ]);
});

test('the number by which DBLP tells namesakes apart is no family name', async () => {
  const { records, problems } = await readBib(
    '@book{a, title = {A}, author = {Wei Wang 0001 and Low, Al and {Agency 2000}}}',
  );
  expect(records[0]?.item.author).toEqual([
    { family: 'Wang', given: 'Wei' },
    { family: 'Low', given: 'Al' },
    { literal: 'Agency 2000' },
  ]);
  expect(problems.map(({ message }) => message)).toEqual([
    'In “author”: “Wei Wang 0001” ends in a number, by which a database tells namesakes apart; it was left out.',
  ]);
});
