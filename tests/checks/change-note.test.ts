import { describe, expect, it } from 'vitest';
import { createLibrary } from '../../src/core/library/check-library.ts';
import type { SourceFile } from '../../src/core/text/source.ts';
import { concept, work } from '../entries.ts';
import { lead } from '../graph/register.ts';

const claim = (status: string, more = ''): SourceFile => ({
  path: 'claims/claim-1.mdx',
  text: `---\nnumber: "1"\ntext: It is so.\nsaid-by: Doe\nin: a\nplace: paragraph 1\nstatus: ${status}\nfinding: It was found.\ndate: 2026-11\n${more}---\n`,
});
const NOTE = 'changes:\n  - { date: 2026-11-25, what: It says something else. }\n';
const found = (text: string, above = 'Talks.') =>
  work('a', { body: `## What it asks\n\n${above}\n\n## What it finds\n\n${text}\n` });
const graded = (grade: string, more = '') => work('a', { grade, fields: more });
const placed = (position: string) =>
  concept('talk', {
    fields: `positions:\n  - { work: a, position: ${position}, text: It does so. }\n`,
  });

/** What asks for a note when the one file takes the place of the other. */
function asked(before: SourceFile, after: SourceFile): (string | number)[][] {
  const beside = before.path.startsWith('works') ? [] : [work('a')];
  const { entries } = createLibrary([...beside, before]);
  return createLibrary([...beside, after], { before: entries })
    .problems.filter(({ rule }) => rule === 'change-note')
    .map(({ path, line, message }) => [path, line, message.split(':')[0] ?? '']);
}

describe('a change in substance asks for a note', () => {
  it.each<[string, SourceFile, SourceFile, [string, number, string]]>([
    ['the basis', graded('abstract'), graded('part'), ['works/a.mdx', 5, 'basis']],
    [
      'the status of a claim',
      claim('partly'),
      claim('supported'),
      ['claims/claim-1.mdx', 7, 'status'],
    ],
    ['what is found', found('Ten.'), found('Twelve.'), ['works/a.mdx', 17, '“What it finds”']],
    ['a position', placed('supports'), placed('disputes'), ['concepts/talk.mdx', 5, 'positions']],
    [
      'an entry under another name',
      graded('abstract'),
      { ...work('b', { grade: 'part', fields: 'formerly: [a]' }) },
      ['works/b.mdx', 5, 'basis'],
    ],
    [
      'an entry whose former id is written with its kind',
      graded('abstract'),
      { ...work('b', { grade: 'part', fields: 'formerly: [works/a]' }) },
      ['works/b.mdx', 5, 'basis'],
    ],
  ])('%s', (_, before, after, told) => {
    expect(asked(before, after)).toEqual([told]);
  });
});

describe('no note is asked for', () => {
  it.each<[string, SourceFile, SourceFile]>([
    ['where one was added', claim('partly'), claim('supported', NOTE)],
    ['where another part of the annotation is edited', found('Ten.'), found('Ten.', 'Other.')],
    [
      'where a citation above moves those of the findings',
      found('Ten [@a].'),
      found('Ten [@a].', 'Talks [@a].'),
    ],
    ['of a lead that became a work', lead('x'), work('x', { fields: 'formerly: [leads/x]' })],
    [
      'of a lead that became a work of another id',
      lead('x'),
      work('y', { fields: 'formerly: [leads/x]' }),
    ],
    ['of an entry that is new', work('c'), work('a', { grade: 'part' })],
  ])('%s', (_, before, after) => {
    expect(asked(before, after)).toEqual([]);
  });

  it('where no earlier state is known', () => {
    const { problems } = createLibrary([claim('supported'), work('a')]);
    expect(problems.map(({ rule }) => rule)).not.toContain('change-note');
  });
});

it('is not settled by a note that was there before', () => {
  expect(asked(claim('partly', NOTE), claim('supported', NOTE))).toHaveLength(1);
});
