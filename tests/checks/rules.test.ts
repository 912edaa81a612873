import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/core/checks/rules.ts';
import { createLibrary } from '../../src/core/library/check-library.ts';
import type { SourceFile } from '../../src/core/text/source.ts';
import { concept, essay, organization, person, placed, reading, work } from '../entries.ts';
import { isTriedElsewhere } from './tried-elsewhere.ts';

/** A claim on `doe`, as an entry of its own. */
const claim = (id: string, number: string): SourceFile => ({
  path: `claims/${id}.mdx`,
  text: `---
number: "${number}"
text: It is so.
said-by: Doe
in: doe
place: paragraph 1
status: supported
finding: It was found.
date: 2026-11
---
`,
});

const doe = work('doe');
const read = work('roe', { grade: 'full-text' });
const talk = concept('talk');
const house = organization('house');
const jane = person('jane');
const library = [doe, read, talk, house, jane];

const citing = (body: string) => work('a', { body });
const withFields = (fields: string) => work('a', { fields });
const named = (fields: string) =>
  withFields(`  - { fields: [${fields.split(':')[0]}], sources: [cat] }\n${fields}`);
const based = (seen: string) => {
  const { path, text } = work('a');
  return { path, text: text.replace('sources: [cat],', `seen: ${seen}, sources: [cat],`) };
};
const sourced = (fields: string) =>
  person('a', { fields: `sources:\n  cat: { name: Catalogue }\n  dog: { name: Dog }\n${fields}` });

/** Each rule, with files that keep it and files that break it: the places, the messages. */
const CASES: readonly {
  readonly rule: string;
  readonly good: readonly (readonly SourceFile[])[];
  readonly bad: readonly (readonly [readonly SourceFile[], string, string])[];
}[] = [
  {
    rule: 'change-order',
    good: [
      [
        withFields(
          'created: 2026-11\nchanges: [{ date: 2026-11-03, what: More. }, { date: 2026-11, what: Less. }]',
        ),
      ],
      [withFields('changes: [{ date: 2026-11-03, what: More. }]')],
      [essay('a', { fields: 'changes: [{ date: 2026-11-30, what: More. }]' })],
    ],
    bad: [
      [
        [withFields('created: 2026-11-20\nchanges: [{ date: 2026-11-03, what: More. }]')],
        'works/a.mdx:11:19',
        'This note is older than the entry: 2026-11-03 is before 2026-11-20.',
      ],
      [
        [
          withFields(
            'changes: [{ date: 2026-11, what: More. }, { date: 2026-10-30, what: Less. }]',
          ),
        ],
        'works/a.mdx:10:51',
        'This note is older than the one above it: 2026-10-30 is before 2026-11.',
      ],
      [
        [essay('a', { fields: 'changes: [{ date: 2026-12-01, what: More. }]' })],
        'essays/a.mdx:4:7',
        'The entry says that it was last changed on 2026-11, but its last note is dated 2026-12-01.',
      ],
    ],
  },
  {
    rule: 'unnamed-others',
    good: [
      [named('author: [{ family: Roe, given: U. A. }, { literal: The Others Office }]')],
      [withFields('unconfirmed: [{ field: author, value: "Doe et al." }]')],
    ],
    bad: [
      [
        [named('author: [{ family: Doe }, { literal: et al. }]')],
        'works/a.mdx:11:38',
        '“et al.” is not a name: it replaces people who are not named.',
      ],
      [
        [named('editor:\n  - { family: Doe, given: Jane and others }')],
        'works/a.mdx:12:27',
        '“Jane and others” is not a name: it replaces people who are not named.',
      ],
      [
        [essay('b', { fields: 'author: [Doe u. a.]' })],
        'essays/b.mdx:5:10',
        '“Doe u. a.” is not a name: it replaces people who are not named.',
      ],
    ],
  },
  {
    rule: 'read-in-full',
    good: [[work('a', { grade: 'full-text' })], [based('the first page')]],
    bad: [
      [
        [based('Read in full')],
        'works/a.mdx:5:36',
        'The basis says “Read in full”, but its grade is record only.',
      ],
    ],
  },
  {
    rule: 'unknown-key',
    good: [
      [citing('[@doe] and @roe say so.')],
      [citing('<Bibliography works="doe roe" />\n\n<Bibliography concept="talk" />')],
      [citing('<Quote of="roe" locator="p. 3">a</Quote>')],
      [person('b', { fields: 'names: []', body: '@doe' })],
    ],
    bad: [
      [[citing('See [@doee].')], 'works/a.mdx:11:6', 'There is no work with the key “doee”.'],
      [
        [citing('x\n\n- [@doe; @rooe]')],
        'works/a.mdx:13:10',
        'There is no work with the key “rooe”.',
      ],
      [
        [citing('[@constructor]')],
        'works/a.mdx:11:2',
        'There is no work with the key “constructor”.',
      ],
      [[citing('[@talk]')], 'works/a.mdx:11:2', '“talk” is not a work and cannot be cited.'],
      [
        [citing('<Bibliography works="doe doee" />')],
        'works/a.mdx:11:1',
        'There is no work with the key “doee”.',
      ],
      [
        [citing('<Bibliography concept="talks" />')],
        'works/a.mdx:11:1',
        'There is no concept “talks”.',
      ],
      [
        [citing('<Bibliography concept="doe" />')],
        'works/a.mdx:11:1',
        'There is no concept “doe”.',
      ],
      [
        [citing('<Quote of="doee" locator="p. 3">a</Quote>')],
        'works/a.mdx:11:1',
        'There is no work with the key “doee”.',
      ],
      [
        [concept('b', { fields: 'conflicts:\n  - heading: x\n    text: "[@doee]"' })],
        'concepts/b.mdx:6:13',
        'There is no work with the key “doee”.',
      ],
    ],
  },
  {
    rule: 'duplicate-id',
    good: [
      [withFields('formerly: [old, older]')],
      [person('b', { fields: 'formerly: [old]' }), concept('c', { fields: 'formerly: [older]' })],
    ],
    bad: [
      [
        [withFields('formerly: [old, doe]')],
        'works/a.mdx:10:17',
        '“doe” is the present id of content/works/doe.mdx, so it cannot be a former id.',
      ],
      [
        [withFields('formerly: [a]')],
        'works/a.mdx:10:12',
        '“a” is the present id of content/works/a.mdx, so it cannot be a former id.',
      ],
      [[withFields('formerly: [old, old]')], 'works/a.mdx:10:17', '“old” is listed here twice.'],
      [
        [withFields('formerly: [old]'), person('b', { fields: 'formerly: [old]' })],
        'people/b.mdx:4:12',
        '“a” lists “old” as a former id too.',
      ],
    ],
  },
  {
    rule: 'unknown-id',
    good: [
      [citing('[[doe]] [[talk|b]] [[house]] [[jane]]')],
      [withFields('people: [jane]\norganizations: [house]\nconcepts: [talk]')],
      [reading('b', ['doe', 'talk'])],
      [essay('b', { fields: 'people: [jane]\nconcepts: [talk]' })],
      [person('b', { fields: 'see-also: [talk, doe]' })],
      [
        concept('b', {
          fields: 'positions:\n  - { position: defines, work: doe, text: "It does." }',
        }),
      ],
    ],
    bad: [
      [[citing('a [[tlak]] b')], 'works/a.mdx:11:3', 'There is no entry with the id “tlak”.'],
      [
        [citing('[[constructor]]')],
        'works/a.mdx:11:1',
        'There is no entry with the id “constructor”.',
      ],
      [
        [withFields('people: [jane, house]')],
        'works/a.mdx:10:16',
        '“house” is in content/organizations, not in content/people.',
      ],
      [
        [withFields('concepts:\n  - talk\n  - talks')],
        'works/a.mdx:12:5',
        'There is no entry “talks” in content/concepts.',
      ],
      [
        [reading('b', ['doe', 'dooe'])],
        'readings/b.mdx:7:14',
        'There is no entry “dooe” in content.',
      ],
      [
        [essay('b', { fields: 'organizations: [jane]' })],
        'essays/b.mdx:5:17',
        '“jane” is in content/people, not in content/organizations.',
      ],
      [
        [person('b', { fields: 'see-also: [tlak]' })],
        'people/b.mdx:4:12',
        'There is no entry “tlak” in content.',
      ],
      [
        [
          concept('b', {
            fields: 'positions:\n  - { position: defines, work: talk, text: "It does." }',
          }),
        ],
        'concepts/b.mdx:5:32',
        '“talk” is in content/concepts, not in content/works.',
      ],
      [
        [withFields('relations:\n  - { type: cites, to: dooe, sources: [cat] }')],
        'works/a.mdx:11:24',
        'There is no entry “dooe” in content/works.',
      ],
      [
        [withFields('as-cited:\n  - { in: dooe, text: x }')],
        'works/a.mdx:11:11',
        'There is no entry “dooe” in content/works.',
      ],
    ],
  },
  {
    rule: 'relation',
    good: [
      [
        withFields(
          'relations:\n  - { type: cites, to: doe, sources: [cat] }\n  - { type: reviews, to: doe, sources: [cat] }\n  - { type: cites, text: "A film", sources: [cat] }',
        ),
      ],
    ],
    bad: [
      [
        [withFields('relations:\n  - { type: cites, to: a, sources: [cat] }')],
        'works/a.mdx:11:24',
        'The work is related to itself.',
      ],
      [
        [withFields('relations:\n  - { type: cites, sources: [cat] }')],
        'works/a.mdx:11:5',
        'The relation does not name the other work.',
      ],
      [
        [withFields('relations:\n  - { type: cites, to: doe, text: x, sources: [cat] }')],
        'works/a.mdx:11:5',
        'The relation names the other work twice, in `to` and in `text`.',
      ],
      [
        [
          withFields(
            'relations:\n  - { type: cites, to: doe, sources: [cat] }\n  - { type: cites, to: doe, sources: [cat] }',
          ),
        ],
        'works/a.mdx:12:5',
        'The relation “cites doe” is listed twice.',
      ],
    ],
  },
  {
    rule: 'unknown-source',
    good: [[sourced('names:\n  - { name: x, sources: [cat, dog] }')]],
    bad: [
      [
        [sourced('names:\n  - { name: x, sources: [cat, dog, cow] }')],
        'people/a.mdx:8:36',
        'This entry describes no source “cow”.',
      ],
      [
        [sourced('facts:\n  - { label: x, text: y, sources: [cat, dog, constructor] }')],
        'people/a.mdx:8:46',
        'This entry describes no source “constructor”.',
      ],
      [
        [sourced('conflicts:\n  - { text: y, sources: [cat, dog, cow] }')],
        'people/a.mdx:8:36',
        'This entry describes no source “cow”.',
      ],
      [
        [
          {
            path: 'works/a.mdx',
            text: doe.text.replace('sources: [cat], date', 'sources: [cow], date'),
          },
        ],
        'works/a.mdx:5:40',
        'This entry describes no source “cow”.',
      ],
      [
        [withFields('relations:\n  - { type: cites, to: doe, sources: [cow] }')],
        'works/a.mdx:11:39',
        'This entry describes no source “cow”.',
      ],
    ],
  },
  {
    rule: 'unused-source',
    good: [[sourced('names:\n  - { name: x, sources: [cat, dog] }')]],
    bad: [
      [
        [sourced('names:\n  - { name: x, sources: [cat] }')],
        'people/a.mdx:6:3',
        'No field names the source “dog”.',
      ],
    ],
  },
  {
    rule: 'confirmation',
    good: [
      [withFields('unconfirmed:\n  - { field: page, value: 1-9 }')],
      [{ path: 'works/a.mdx', text: doe.text.replace('[title, issued]', '[title, issued.year]') }],
    ],
    bad: [
      [[withFields('volume: "3"')], 'works/a.mdx:10:1', '“volume” has no source.'],
      [
        [withFields('unconfirmed:\n  - { field: title, value: x }')],
        'works/a.mdx:11:14',
        '“title” has a value and is listed under unconfirmed too.',
      ],
      [
        [
          {
            path: 'works/a.mdx',
            text: doe.text.replace('[title, issued]', '[title, issued, volume]'),
          },
        ],
        'works/a.mdx:9:31',
        '“volume” is confirmed but has no value.',
      ],
      [
        [
          {
            path: 'works/a.mdx',
            text: doe.text.replace('[title, issued]', '[title, issued, pages]'),
          },
        ],
        'works/a.mdx:9:31',
        '“pages” is not a bibliographic field.',
      ],
      [
        [
          {
            path: 'works/a.mdx',
            text: doe.text.replace('[title, issued]', '[title, issued, __proto__]'),
          },
        ],
        'works/a.mdx:9:31',
        '“__proto__” is not a bibliographic field.',
      ],
    ],
  },
  {
    rule: 'basis-source',
    good: [
      [{ path: 'works/a.mdx', text: doe.text.replace('sources: [cat], date', 'date') }],
      [work('a', { grade: 'abstract' })],
    ],
    bad: [
      [
        [
          {
            path: 'works/a.mdx',
            text: work('a', { grade: 'abstract' }).text.replace('sources: [cat], date', 'date'),
          },
        ],
        'works/a.mdx:5:1',
        'The basis “abstract” names no source.',
      ],
    ],
  },
  {
    rule: 'locator-without-reading',
    good: [[citing('[@roe, p. 3] [@doe] [@doe, passim]')], [citing('@roe [p. 3] says')]],
    bad: [
      [
        [citing('a [@doe, p. 3]')],
        'works/a.mdx:11:4',
        '“doe” is cited with a page, but its basis is record only, so no one has read that page.',
      ],
      [
        [citing('@doe [ch. 2] says')],
        'works/a.mdx:11:1',
        '“doe” is cited with a page, but its basis is record only, so no one has read that page.',
      ],
      [
        [citing('<Quote of="doe" locator="p. 3">a</Quote>')],
        'works/a.mdx:11:1',
        '“doe” is cited with a page, but its basis is record only, so no one has read that page.',
      ],
    ],
  },
  {
    rule: 'bare-paragraph',
    good: [
      [
        essay('b', {
          body: 'One [@doe].\n\n[Two](https://x.org).\n\nThree.\n\n<Aside>Four.</Aside>\n\n- five\n\n## Six\n',
        }),
      ],
      [citing('Nothing.')],
    ],
    bad: [
      [
        [essay('b', { body: 'One [@doe].\n\nTwo [[talk]].\n' })],
        'essays/b.mdx:8:1',
        'Paragraph 2 gives no source.',
      ],
    ],
  },
  {
    rule: 'broken-anchor',
    good: [
      [citing('[a](#why) [b](#p1)\n\n## Why')],
      [citing('a[^1] and [b](#p1-note-1)\n\n<Aside>[c](#p1)</Aside>\n\n[^1]: d')],
      [citing('## Étude\n\n[a](#etude)')],
    ],
    bad: [
      [
        [citing('a [b](#whi)\n\n## Why')],
        'works/a.mdx:11:3',
        'The link #whi leads nowhere: this page has no such anchor.',
      ],
      [
        [citing('a\n\n<Aside>b [c](#d)</Aside>')],
        'works/a.mdx:13:10',
        'The link #d leads nowhere: this page has no such anchor.',
      ],
      [
        [citing('[a](#%zz)')],
        'works/a.mdx:11:1',
        'The link #%zz leads nowhere: this page has no such anchor.',
      ],
      [
        [citing('[a](#)')],
        'works/a.mdx:11:1',
        'The link # leads nowhere: this page has no such anchor.',
      ],
    ],
  },
  {
    rule: 'missing-figure',
    good: [[citing('<Figure src="figures/map.png" alt="a">b</Figure>')]],
    bad: [
      [
        [citing('a\n\n<Figure src="figures/mpa.png" alt="a">b</Figure>')],
        'works/a.mdx:13:1',
        'The picture public/figures/mpa.png does not exist.',
      ],
      [
        [citing('- a\n\n  <Figure src="a.png" alt="a">b</Figure>')],
        'works/a.mdx:13:3',
        'The picture public/a.png does not exist.',
      ],
    ],
  },
  {
    rule: 'fault-not-found',
    good: [
      [
        withFields(
          'as-cited:\n  - in: doe\n    text: "Doe, J. (2009). Titel."\n    faults:\n      - { at: "2009", correction: "2010" }\n      - { at: Titel, correction: Title }',
        ),
      ],
    ],
    bad: [
      [
        [
          withFields(
            'as-cited:\n  - in: doe\n    text: "Doe, J. (2009). Titel."\n    faults:\n      - { at: "2008", correction: "2010" }',
          ),
        ],
        'works/a.mdx:14:15',
        '“2008” does not occur in the citation after the fault before it.',
      ],
      [
        [
          withFields(
            'as-cited:\n  - in: doe\n    text: "Doe, J. (2009). Titel."\n    faults:\n      - { at: Titel, correction: Title }\n      - { at: "2009", correction: "2010" }',
          ),
        ],
        'works/a.mdx:15:15',
        '“2009” does not occur in the citation after the fault before it.',
      ],
    ],
  },
  {
    rule: 'unknown-claim',
    good: [[claim('claim-1', '1'), citing('a\n\n<Claim of="claim-1" />')]],
    bad: [
      [
        [claim('claim-1', '1'), citing('a\n\n<Claim of="claim-2" />')],
        'works/a.mdx:13:1',
        'There is no claim “claim-2”.',
      ],
      [[citing('a\n\n<Claim of="doe" />')], 'works/a.mdx:13:1', 'There is no claim “doe”.'],
    ],
  },
  {
    rule: 'claim-number',
    good: [[claim('claim-1', '1'), claim('claim-2', '2')]],
    bad: [
      [
        [claim('claim-1', '1'), claim('claim-2', '1')],
        'claims/claim-2.mdx:2:9',
        'The number 1 is already used by “claim-1”.',
      ],
    ],
  },
  {
    rule: 'filled-gap',
    good: [
      [
        concept('b', { fields: 'gaps:\n  - { evidence: [interviews], text: None. }' }),
        withFields('evidence: [opinion]\nconcepts: [b]'),
      ],
    ],
    bad: [
      [
        [
          concept('b', { fields: 'gaps:\n  - { evidence: [interviews], text: None. }' }),
          withFields('evidence: [interviews]\nconcepts: [b]'),
        ],
        'concepts/b.mdx:5:5',
        'The gap “interviews” is filled: a provides such evidence.',
      ],
    ],
  },
];

const check = (files: readonly SourceFile[]) =>
  createLibrary([...library, ...files], { publicFiles: new Set(['figures/map.png']) })
    .problems // The specimens are a word long, and nothing leads to most of them.
    .filter((problem) => !isTriedElsewhere(problem) && !isTriedByExamples(problem));

/** True for a problem of a rule that has no case here: its examples or a file of its name try it. */
function isTriedByExamples({ rule }: { readonly rule: string }): boolean {
  return RULES.some(({ name }) => name === rule) && CASES.every((tried) => tried.rule !== rule);
}

describe('the rules', () => {
  it('are all tried: by the examples that document them, in the table above, or in another file', () => {
    const tried = CASES.map(({ rule }) => rule);
    const untried = RULES.filter(
      ({ name, examples }) =>
        !tried.includes(name) &&
        !isTriedElsewhere({ rule: name }) &&
        !existsSync(join(import.meta.dirname, `${name}.test.ts`)) &&
        (examples === undefined || examples.in === 'file'),
    );
    expect(
      untried.map(({ name }) => `tests/checks/${name}.test.ts`),
      'Nothing tries these rules. Give each examples in its definition, or write the test.',
    ).toEqual([]);
    const names: readonly string[] = RULES.map(({ name }) => name);
    expect(tried.filter((rule) => !names.includes(rule))).toEqual([]);
  });

  it('have nothing against the library itself', () => {
    expect(check([]).map(placed)).toEqual([]);
  });
});

describe.each(CASES)('$rule', ({ rule, good, bad }) => {
  it.each(good.map((files) => [files]))('takes %#', (files) => {
    expect(check(files).map(placed)).toEqual([]);
  });

  it.each(bad)('refuses %#', (files, place, message) => {
    const problems = check(files);
    expect(problems.map(placed)).toEqual([`${place} ${rule}`]);
    expect(problems[0]?.message).toBe(message);
    expect(problems[0]?.hint).toMatch(/[.?]$/);
    expect(problems[0]?.severity).toBe(rule === 'unused-source' ? 'warning' : 'error');
  });
});

describe('hints', () => {
  it.each([
    [citing('[@doee]'), 'Did you mean doe or roe?'],
    [citing('[[tlak]]'), 'Did you mean talk?'],
    [citing('[[concepts/talk]]'), 'Did you mean talk?'],
    [citing('[[talk.mdx]]'), 'Did you mean talk?'],
    [citing('[[@doe]]'), 'Did you mean doe or roe?'],
    [citing('[[Talk]]'), 'Did you mean talk?'],
    [citing('[@talk]'), 'Link to it: [[talk]].'],
    [citing('[@xyzzyxyzzy]'), 'Add the work to content/works, or cite one that is there.'],
    [citing('[[xyzzyxyzzy]]'), 'Add it to content/, or remove the link.'],
    [citing(`[[${'x'.repeat(5000)}]]`), 'Add it to content/, or remove the link.'],
    [withFields('concepts: [tlak]'), 'Did you mean talk?'],
    [citing('[a](#whi)\n\n## Why'), 'Did you mean why?'],
    [citing('<Figure src="figures/mpa.png" alt="a">b</Figure>'), 'Did you mean figures/map.png?'],
  ])('%#', (file, hint) => {
    expect(check([file]).map((problem) => problem.hint)).toEqual([hint]);
  });

  it.each([
    ['[@old]', 'Its key is now “b”: write [@b].'],
    ['[[old]]', 'Its id is now “b”: write that.'],
  ])('say what %s is called today', (body, hint) => {
    const files = [citing(`${body}\n\n[@b] [[b]]`), work('b', { fields: 'formerly: [old]' })];
    expect(check(files).map((problem) => problem.hint)).toEqual([hint]);
  });

  it('are not drowned in what was written', () => {
    const [problem] = check([citing(`[[${'x'.repeat(5000)}]]`)]);
    expect(problem?.message.length).toBeLessThan(120);
  });
});

describe('a file that cannot be read', () => {
  const broken = { path: 'works/b.mdx', text: '---\ntype: [\n---\n' };

  it('makes no second fault of what names it', () => {
    const naming = [
      citing('[@b] and [[b]]'),
      reading('c', ['doe', 'b']),
      concept('d', { fields: 'positions:\n  - { position: defines, work: b, text: c }' }),
      work('e', {
        fields: 'relations:\n  - { type: cites, to: b, sources: [cat] }',
        body: '<Bibliography works="b" />',
      }),
    ];
    expect(check([broken, ...naming]).map(({ path }) => path)).toEqual(['works/b.mdx']);
  });

  it('is still of its kind', () => {
    expect(check([broken, withFields('concepts: [b]')]).map(placed)).toEqual([
      'works/a.mdx:10:12 unknown-id',
      'works/b.mdx:2:7 yaml',
    ]);
  });
});
