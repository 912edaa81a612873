import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { createLibrary } from '../src/core/library/check-library.ts';
import { entriesOf, errorsOf, isOfKind } from '../src/core/library.ts';
import { KIND_NAMES } from '../src/core/model/kinds.ts';
import { workSchema } from '../src/core/model/work.ts';
import { describeProblem } from '../src/core/text/problem.ts';
import type { SourceFile } from '../src/core/text/source.ts';
import { dangersOf } from './body/html.ts';
import {
  concept,
  essay,
  organization,
  person,
  placed,
  problemsOf,
  reading,
  soundLibrary,
  work,
} from './entries.ts';

describe('a sound library', () => {
  const files = [
    reading('path', ['doe', 'talk']),
    essay('on-talk', { body: 'It is [@doe].' }),
    concept('talk'),
    organization('house'),
    person('jane'),
    work('roe', { body: '[@doe]' }),
    work('doe'),
  ];
  const library = soundLibrary(files);

  it('has its entries in the order of the tabs, then of their ids', () => {
    expect([...library.entries.keys()]).toEqual([
      'doe',
      'roe',
      'jane',
      'house',
      'talk',
      'on-talk',
      'path',
    ]);
  });

  it('has a collection for each kind', () => {
    expect(entriesOf(library, 'works').map(({ id }) => id)).toEqual(['doe', 'roe']);
    for (const kind of KIND_NAMES) {
      for (const entry of entriesOf(library, kind)) expect(isOfKind(entry, kind)).toBe(true);
    }
  });

  it('does not depend on the order of the files', () => {
    const other = createLibrary([...files].reverse());
    expect([...other.entries]).toEqual([...library.entries]);
  });

  it('may be empty', () => {
    expect(createLibrary([])).toMatchObject({ problems: [] });
  });

  it('reads Windows line ends and a byte order mark alike', () => {
    const other = files.map(({ path, text }) => ({
      path,
      text: `\uFEFF${text.replaceAll('\n', '\r\n')}`,
    }));
    expect([...createLibrary(other).entries]).toEqual([...library.entries]);
    const broken = [work('doe', { body: 'a\n\nb [@Doe] [[x]]' })];
    const windows = broken.map(({ path, text }) => ({ path, text: text.replaceAll('\n', '\r\n') }));
    expect(problemsOf(windows)).toEqual(problemsOf(broken));
  });
});

describe('an id', () => {
  it.each([
    ['in two kinds', [work('a'), concept('a')], 'concepts/a.mdx', 'works/a.mdx'],
    [
      'in a file that cannot be read',
      [work('a'), { path: 'concepts/a.mdx', text: '' }],
      'works/a.mdx',
      'concepts/a.mdx',
    ],
  ])('used twice, %s', (_name, files, path, other) => {
    const problem = createLibrary(files).problems.find(({ rule }) => rule === 'duplicate-id');
    expect(problem).toMatchObject({
      path,
      line: 1,
      column: 1,
      message: `The id “a” is used twice: ${other} has it too.`,
    });
  });

  it('used three times is two problems', () => {
    expect(problemsOf([work('a'), concept('a'), person('a')])).toEqual([
      'concepts/a.mdx:1:1 duplicate-id',
      'people/a.mdx:1:1 duplicate-id',
    ]);
  });

  it.each(['prototype', 'tostring', 'valueof', 'hasownproperty'])('may be %s', (id) => {
    const library = soundLibrary([work(id), work('doe', { body: `[@${id}] [[${id}]]` })]);
    expect(library.graph.mentions.get(id)).toHaveLength(2);
  });
});

describe('problems', () => {
  it('of all files are told in one run, by file and line', () => {
    expect(
      problemsOf(
        [
          work('b', { body: 'x [@c]' }),
          { path: 'works/a.mdx', text: '' },
          { path: 'notes.txt', text: '' },
          work('d', { fields: 'isued: x\nvolume: []' }),
          { path: 'works/e.mdx', text: '---\na: &x b\nc: *x\n---\n' },
        ],
        { pathPrefix: 'content/' },
      ),
    ).toEqual([
      'content/notes.txt:1:1 misplaced',
      'content/works/a.mdx:1:1 unreadable',
      'content/works/b.mdx:11:4 unknown-key',
      'content/works/d.mdx:10:1 unknown-field',
      'content/works/d.mdx:11:9 field-type',
      'content/works/e.mdx:2:4 yaml',
      'content/works/e.mdx:3:4 yaml',
    ]);
  });

  it('of one file stay readable, however many there are', () => {
    const { problems } = createLibrary([work('a', { body: '[@b] '.repeat(3000) })]);
    expect(problems).toHaveLength(101);
    expect(problems.at(-1)?.rule).toBe('too-many-problems');
  });

  it('that are warnings are no errors', () => {
    const library = createLibrary([
      person('a', { fields: 'sources: { cat: { name: Catalogue } }' }),
    ]);
    expect(library.problems.map(placed)).toEqual([
      'people/a.mdx:2:1 orphan',
      'people/a.mdx:4:12 unused-source',
    ]);
    expect(errorsOf(library)).toEqual([]);
  });
});

/** Every piece of HTML of every fragment. */
function htmlOf(files: readonly SourceFile[]): string[] {
  const { entries } = createLibrary(files);
  return [...entries.values()].flatMap(({ fragments }) =>
    fragments.flatMap(({ blocks }) =>
      blocks.flatMap((block) => [
        block.html,
        ...(block.type === 'text' ? block.notes.map(({ html }) => html) : []),
      ]),
    ),
  );
}

describe('a tag in a text field', () => {
  const TAG = '<script>alert(1)</script><img src=x onerror="alert(1)">';
  const yaml = JSON.stringify(TAG);

  it.each([
    [person('a', { fields: `facts:\n  - { label: ${yaml}, text: ${yaml}, sources: [cat] }` })],
    [{ path: 'people/a.mdx', text: `---\nname: { family: ${yaml} }\ndescription: ${yaml}\n---\n` }],
    [{ path: 'concepts/a.mdx', text: `---\nname: ${yaml}\ndefinition: ${yaml}\n---\n` }],
    [concept('a', { fields: `conflicts:\n  - { heading: ${yaml}, text: ${yaml} }` })],
    [concept('a', { fields: `positions:\n  - { position: defines, work: doe, text: ${yaml} }` })],
    [
      {
        path: 'readings/a.mdx',
        text: reading('a', ['b', 'c']).text.replaceAll('It comes next.', yaml),
      },
    ],
    [essay('a', { body: TAG })],
    [work('a', { body: TAG })],
  ])('that may hold Markdown is refused, and not written: %#', (file) => {
    expect(problemsOf([file]).some((problem) => /raw-html|syntax/.test(problem))).toBe(true);
    expect(htmlOf([file]).flatMap(dangersOf)).toEqual([]);
  });

  it('of a record is kept as text, for the pages to escape', () => {
    const { entries } = createLibrary([
      work('a', { fields: `publisher: ${yaml}\nsummary: ${yaml}\nremarks: [${yaml}]` }),
    ]);
    expect(entries.get('a')?.data).toMatchObject({ publisher: TAG, summary: TAG, remarks: [TAG] });
  });
});

describe('any text', () => {
  const piece = fc.constantFrom(
    '<',
    '>',
    '&',
    '"',
    "'",
    '@doe',
    '[@doe]',
    '[[doe]]',
    '[[',
    ']]',
    '{',
    '}',
    '<script>',
    '</script>',
    'javascript:',
    '[a](',
    ')',
    '&#106;',
    '&#xE000;',
    '\uE000',
    '\0',
    '\uFFFD',
    '\n',
    '\r\n',
    '\n\n',
    '---',
    ': ',
    '- ',
    '#',
    '*',
    '!x ',
    '&x ',
    '*x',
    '|',
    '\t',
    '<Aside>',
    '</Aside>',
    '__proto__',
    'constructor',
    '\\',
    '\ud800',
    '😀',
    'a',
  );
  const text = fc
    .array(fc.oneof(piece, fc.string({ maxLength: 4 })), { maxLength: 15 })
    .map((parts) => parts.join(''));

  /** Nothing is thrown, each problem can be told, and no HTML is unsafe. */
  function holds(files: readonly SourceFile[]): void {
    const { problems } = createLibrary(files, { publicFiles: new Set() });
    for (const problem of problems) {
      expect(describeProblem(problem).split('\n').length).toBeLessThanOrEqual(2);
      expect(problem.line).toBeGreaterThan(0);
      expect(problem.column).toBeGreaterThan(0);
    }
    expect(htmlOf(files).flatMap(dangersOf)).toEqual([]);
  }

  it('may be the body of an entry', () => {
    fc.assert(
      fc.property(text, (body) => holds([work('doe', { body }), essay('b', { body })])),
      { numRuns: 150 },
    );
  }, 60_000);

  it('may be a field that holds prose', () => {
    fc.assert(
      fc.property(text, (given) => {
        const value = JSON.stringify(given);
        holds([
          work('doe'),
          person('a', { fields: `conflicts: [{ text: ${value}, sources: [cat] }]` }),
          concept('b', { fields: `conflicts: [{ heading: x, text: ${value} }]` }),
        ]);
      }),
      { numRuns: 150 },
    );
  }, 60_000);

  it('may be any field of a record', () => {
    const field = fc.constantFrom(...Object.keys(workSchema.shape));
    const value = fc.oneof(
      text,
      fc.constantFrom(null, true, 0, [], {}),
      fc.array(text, { maxLength: 2 }),
      fc.dictionary(text, text, { maxKeys: 2 }),
    );
    fc.assert(
      fc.property(field, value, (name, given) => {
        holds([work('doe', { fields: stringify({ [name]: given }) })]);
      }),
      { numRuns: 150 },
    );
  }, 60_000);

  it('may be the whole front matter, or the whole file', () => {
    fc.assert(
      fc.property(text, text, (fields, name) => {
        holds([
          work('doe', { fields }),
          { path: 'works/roe.mdx', text: fields },
          { path: `works/${name}.mdx`, text: fields },
          { path: name, text: `---\n${fields}\n---\n` },
        ]);
      }),
      { numRuns: 150 },
    );
  }, 60_000);
});
