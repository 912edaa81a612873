import { describe, expect, it } from 'vitest';
import { createLibrary } from '../../src/core/library/check-library.ts';
import type { SourceFile } from '../../src/core/text/source.ts';
import { concept, essay, person, work } from '../entries.ts';
import { claim, lead, published, registerOf } from '../graph/register.ts';

const OF_IT = new Set([
  'lost-address',
  'damaged-register',
  'duplicate-id',
  'unknown-id',
  'unknown-key',
  'file-name',
]);

/** What is lost between two states, with what is proposed. */
function lost(before: readonly SourceFile[], after: readonly SourceFile[]) {
  return createLibrary(after, { register: published(before) })
    .problems.filter(({ rule }) => OF_IT.has(rule))
    .map(({ path, line, rule, message, hint }) => ({ at: `${path}:${line}`, rule, message, hint }));
}

const text = '## What it asks\n\nOne. {/* #one */}\n';

describe('a published address', () => {
  it('is kept by entries that stay, whatever is added or said otherwise', () => {
    const before = [work('a', { body: text }), claim(1, 'a'), lead('l'), concept('talk')];
    const after = [
      work('a', { fields: 'concepts: [talk]', body: `New.\n\n${text}` }),
      claim(1, 'a'),
      claim(2, 'a'),
      lead('l'),
      concept('talk'),
    ];
    expect(lost(before, after)).toEqual([]);
    expect(lost([], after)).toEqual([]);
  });

  it.each<[string, SourceFile[], SourceFile[], string, string]>([
    [
      'a renamed work, by its near id',
      [work('doe2010book')],
      [work('doe2011book')],
      'The address works/doe2010book/ no longer works.',
      'Write formerly: [doe2010book] into content/works/doe2011book.mdx',
    ],
    [
      'a renamed work, by its DOI',
      [work('a', { fields: 'DOI: 10.1234/x' }), work('bb')],
      [work('quite-another', { fields: 'DOI: 10.1234/X' }), work('bb'), work('ab')],
      'The address works/a/ no longer works.',
      'Write formerly: [a] into content/works/quite-another.mdx',
    ],
    [
      'a lead that became a work of the same id',
      [lead('berg1900lost')],
      [work('berg1900lost')],
      'The address leads/berg1900lost/ no longer works.',
      'Write formerly: [leads/berg1900lost] into content/works/berg1900lost.mdx',
    ],
    [
      'a deleted entry',
      [work('a'), person('doe')],
      [work('a')],
      'The address people/doe/ no longer works.',
      'restore content/people/doe.mdx with withdrawn: { date, why }',
    ],
    [
      'a claim',
      [work('a'), claim(1, 'a'), claim(2, 'a')],
      [work('a'), claim(1, 'a')],
      'The address claims/#claim-2 no longer works.',
      'restore content/claims/claim-2.mdx',
    ],
  ])('is missed: %s', (_, before, after, message, hint) => {
    const problems = lost(before, after);
    expect(problems).toMatchObject([{ rule: 'lost-address', message }]);
    expect(problems[0]?.at).toMatch(/^addresses\.txt:\d+$/);
    expect(problems[0]?.hint).toContain(hint);
  });

  it.each<[string, SourceFile[], SourceFile[]]>([
    ['a work', [work('old')], [work('new', { fields: 'formerly: [old]' })]],
    [
      'its anchors',
      [work('old', { body: text })],
      [work('new', { fields: 'formerly: [old]', body: text })],
    ],
    ['a lead that became a work', [lead('x')], [work('x', { fields: 'formerly: [leads/x]' })]],
    ['an entry of a kind that is no more', [], [work('x', { fields: 'formerly: [books/x]' })]],
    ['a claim', [work('a'), claim(1, 'a')], [work('a'), claim(2, 'a', 'formerly: [claim-1]\n')]],
    [
      'a claim that became a work',
      [work('a'), claim(1, 'a')],
      [work('a', { fields: 'formerly: [claims/claim-1]' })],
    ],
    [
      'a work that became a claim',
      [work('a'), work('b')],
      [work('a'), claim(1, 'a', 'formerly: [works/b]\n')],
    ],
    ['a renamed twice', [work('one')], [work('three', { fields: 'formerly: [two, one]' })]],
  ])('is led on by `formerly`: %s', (_, before, after) => {
    const files = lost(before, after).filter(({ message }) => !/\.(?:bib|ris)/.test(message));
    expect(files).toEqual([]);
  });

  it('is kept by a withdrawn entry, with files and anchors', () => {
    const withdrawn = { fields: 'withdrawn: { date: 2026-11, why: It is another book. }' };
    expect(lost([work('a', { body: text })], [work('a', withdrawn)])).toEqual([]);
    const claims = [work('a'), claim(1, 'a')];
    expect(lost(claims, [work('a'), claim(1, 'a', `${withdrawn.fields}\n`)])).toEqual([]);
    const renamed = { fields: `${withdrawn.fields}\nformerly: [old]` };
    expect(lost([work('old', { body: text })], [work('a', renamed)])).toEqual([]);
  });

  it('is lost to nobody while its file cannot be read', () => {
    const broken = { path: 'works/a.mdx', text: '---\ntype: [\n---\n' };
    expect(lost([work('a', { body: text })], [broken])).toEqual([]);
    // It may say what it was once it can be read, and must then.
    expect(lost([person('a')], [broken])).toEqual([]);
    expect(lost([person('a')], [work('a')])).toHaveLength(1);
    expect(
      lost([work('a'), claim(1, 'a')], [work('a'), { ...broken, path: 'claims/claim-1.mdx' }]),
    ).toEqual([]);
  });

  it('is told with the file where its page gives no files away any more', () => {
    const talk = concept('talk');
    const problems = lost([work('a', { fields: 'concepts: [talk]' }), talk], [work('a'), talk]);
    expect(problems.map(({ message }) => message)).toEqual([
      'concepts/talk.bib and concepts/talk.ris no longer exist.',
    ]);
  });
});

describe('a published anchor', () => {
  const before = [
    work('a', { body: text }),
    essay('e', { body: '## Why it lasts\n\nOne [@a]. {/* #one */}\n' }),
  ];

  it('is missed where a heading has other words, and proposed to be pinned to a near one', () => {
    const problems = lost(before, [
      work('a', { body: '## What it asked\n\nOne. {/* #one */}\n' }),
      essay('e', { body: '## Why it lasts\n\nOne [@a].\n' }),
    ]);
    expect(problems).toEqual([
      {
        at: 'essays/e.mdx:1',
        rule: 'lost-address',
        message: 'The anchor essays/e/#one no longer exists.',
        hint: 'Write {/* #one */} at the end of the heading or paragraph that replaces it.',
      },
      {
        at: 'works/a.mdx:1',
        rule: 'lost-address',
        message: 'The anchor works/a/#what-it-asks no longer exists.',
        hint: 'Write {/* #what-it-asks */} at the end of “What it asked” if that replaces it, or at the end of another heading or paragraph.',
      },
    ]);
  });

  it.each([
    '## What it asked {/* #what-it-asks */}\n\nOne. {/* #one */}\n',
    '## Else {/* #else #what-it-asks #one */}\n\nOne.\n',
    'One. {/* #what-it-asks */}\n\n## Two\n\nThree. {/* #one */}\n',
  ])('is kept by a pin: %s', (body) => {
    expect(lost(before, [work('a', { body }), before[1] ?? work('x')])).toEqual([]);
  });

  it('of a renamed page is held against the new one', () => {
    const problems = lost(
      [work('old', { body: text })],
      [work('new', { fields: 'formerly: [old]' })],
    );
    expect(problems.map(({ at, message }) => `${at} ${message}`)).toEqual([
      'works/new.mdx:1 The anchor works/old/#one no longer exists.',
      'works/new.mdx:1 The anchor works/old/#what-it-asks no longer exists.',
    ]);
  });
});

describe('a register', () => {
  it('that is damaged is an error at its line, and the rest of it counts', () => {
    const register = registerOf('works/a/ .bib\nworks/b\nworks/c/\n');
    const { problems } = createLibrary([work('a')], { register, pathPrefix: 'content/' });
    expect(problems.filter(({ rule }) => OF_IT.has(rule))).toMatchObject([
      { path: 'content/addresses.txt', line: 2, column: 1, rule: 'damaged-register' },
      { path: 'content/addresses.txt', line: 3, rule: 'lost-address' },
    ]);
  });

  it('that is not there holds nothing', () => {
    const { problems } = createLibrary([work('a')]);
    expect(problems.filter(({ rule }) => OF_IT.has(rule))).toEqual([]);
  });
});

describe('a withdrawn entry', () => {
  const fields = 'withdrawn: { date: 2026-11, why: It is another book., instead: b }';
  const withdrawn = work('a', { fields });

  it('counts in no list, and keeps its id', () => {
    const library = createLibrary([withdrawn, work('b'), person('p', { fields: 'formerly: [a]' })]);
    expect([...library.entries.keys()]).not.toContain('a');
    expect([...library.withdrawn.keys()]).toEqual(['a']);
    expect(library.problems.map(({ rule }) => rule)).toContain('duplicate-id');
  });

  it('can be cited and linked by nothing, and says what to name instead', () => {
    const problems = lost([], [withdrawn, work('b', { body: '[@a] [[a]]\n' })]);
    expect(problems.map(({ rule, hint }) => [rule, hint])).toEqual([
      [
        'unknown-key',
        '“a” has been withdrawn since November 2026: name “b” instead, or remove it.',
      ],
      ['unknown-id', '“a” has been withdrawn since November 2026: name “b” instead, or remove it.'],
    ]);
  });

  it('names an entry that is there', () => {
    expect(lost([], [withdrawn])).toMatchObject([
      { rule: 'unknown-id', message: 'There is no entry with the id “b” to read instead.' },
    ]);
  });
});

describe('names that differ only in case', () => {
  it('are an error at the one and the other', () => {
    const twin = { ...work('a'), path: 'works/A.mdx' };
    expect(lost([], [work('a'), twin]).map(({ at, rule, message }) => [at, rule, message])).toEqual(
      [
        [
          'works/A.mdx:1',
          'duplicate-id',
          'The name differs only in case from that of works/a.mdx.',
        ],
        ['works/A.mdx:1', 'file-name', '“A” is not a valid id.'],
      ],
    );
  });
});
