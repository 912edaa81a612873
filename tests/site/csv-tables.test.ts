import { describe, expect, it } from 'vitest';
import { evidenceTable, matrixTable } from '../../src/site/files/csv-tables.ts';
import { render } from '../render/library.ts';
import { concept, work } from '../render/specimens.ts';

const { view, of } = render([
  work('abel2010talks', {
    head: 'concepts: [talk]\nevidence: [quantitative]\n',
    body: '## What it finds\n\nThat [[talk|talks]] help.',
  }),
  work('berg2011walks', {
    author: 'Berg',
    title: 'Walks: A “study”',
    year: '2011',
    head: 'concepts: [talk]\nevidence: [quantitative, handbook]\nunconfirmed:\n  - { field: page, value: 253-263 }\n',
  }),
  concept('talk', 'gaps:\n  - { evidence: [interviews], text: Nobody asks. }\n'),
]);

describe('the evidence map as a table', () => {
  const [head, ...rows] = evidenceTable(view.evidence);
  const row = (kind: string) => rows.find((cells) => cells[1] === kind);

  it('has a row for each place, empty ones too', () => {
    expect(head).toEqual(['Concept', 'Kind of evidence', 'Studies', 'Works', 'Keys', 'Gap']);
    expect(rows).toHaveLength(view.evidence.kinds.length);
    expect(row('Quantitative')).toEqual([
      'talk',
      'Quantitative',
      2,
      2,
      'abel2010talks berg2011walks',
      '',
    ]);
    expect(row('Interviews')).toEqual(['talk', 'Interviews', 0, 0, '', 'Nobody asks.']);
    expect(row('Opinion')).toEqual(['talk', 'Opinion', 0, 0, '', '']);
  });
});

describe('a matrix as a table', () => {
  const [head, ...rows] = matrixTable(of('concepts', 'talk').matrix);

  it('has a head for each of its cells', () => {
    for (const row of rows) expect(row).toHaveLength(head?.length ?? 0);
  });

  it('holds plain text', () => {
    expect(rows[0]).toEqual([
      'abel2010talks',
      'Abel, Ann',
      '2010',
      'Talks',
      '',
      '',
      'That talks help.',
      '',
      'Quantitative',
      'Abstract',
      'Abel, A. (2010). Talks. A Journal.',
    ]);
  });

  it('holds nothing that is not confirmed', () => {
    expect(rows[1]?.[3]).toBe('Walks: A “study”');
    expect(rows.flat().join(' ')).not.toMatch(/253/);
  });
});
