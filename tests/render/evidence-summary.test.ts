import { describe, expect, it } from 'vitest';
import type { LibraryView } from '../../src/core/render/views/library.ts';
import { render } from './library.ts';
import { concept, work } from './specimens.ts';

const BODY = 'What is told of it.';
const files = (basisOfWalks: string) => [
  work('abel2010talks', {
    basis: 'part',
    body: BODY,
    head: 'evidence: [quantitative]\nrelations:\n  - { type: draws-on, to: abel2008thesis, sources: [shelf] }\n  - { type: builds-on, to: berg2011walks, sources: [shelf] }\n',
  }),
  work('abel2008thesis', {
    title: 'A thesis',
    year: '2008',
    body: BODY,
    head: 'evidence: [quantitative]\n',
  }),
  work('berg2011walks', {
    author: 'Berg',
    title: 'Walks',
    year: '2011',
    basis: basisOfWalks,
    body: BODY,
    head: 'concepts: [talk]\nevidence: [handbook]\n',
  }),
  concept(
    'talk',
    `positions:
  - { position: supports, work: abel2010talks, text: "@abel2010talks is for it." }
  - { position: defines, work: berg2011walks, text: "@berg2011walks says what it is." }
  - { position: supports, work: abel2008thesis, text: "@abel2008thesis was for it before." }
`,
  ),
];

describe('the evidence summary of a concept', () => {
  const { evidenceSummary, positions, gaps } = render(files('second-hand')).of('concepts', 'talk');

  it('counts works, and studies once where one draws on the other', () => {
    expect(evidenceSummary?.sentence).toBe(
      'Rests on 3 works from 2 studies: 0 read in full, 1 in part, 1 as an abstract, 1 second-hand.',
    );
    expect(evidenceSummary?.remarks).toEqual([
      'Abel 2010 draws on Abel 2008 and is counted with it.',
    ]);
    expect(evidenceSummary?.evidence).toBe(
      'Two quantitative works and one handbook. No field experiment, no interview study.',
    );
  });

  it('says how many works are of several kinds, which makes the kinds more than the works', () => {
    const [first, ...rest] = files('second-hand');
    if (first === undefined) throw new Error('no work');
    const text = first.text.replace('[quantitative]', '[quantitative, interviews]');
    const concept = render([{ ...first, text }, ...rest]).of('concepts', 'talk');
    expect(concept.evidenceSummary?.evidence).toBe(
      'Two quantitative works, one interview study and one handbook. One work is of several kinds. No field experiment.',
    );
  });

  it('says how many works on the concept it does not count', () => {
    const other = work('carr2012notes', {
      author: 'Carr',
      title: 'Notes',
      year: '2012',
      body: BODY,
      head: 'concepts: [talk]\n',
    });
    const { evidenceSummary, workRows } = render([...files('second-hand'), other]).of(
      'concepts',
      'talk',
    );
    expect(workRows.flatMap(({ works }) => works.map(({ id }) => id))).toEqual(['carr2012notes']);
    expect(evidenceSummary?.sentence).toMatch(/^Rests on 3 works from 2 studies/);
    expect(evidenceSummary?.remarks.at(-1)).toBe(
      'One more work on this concept is listed below and not counted here.',
    );
  });

  it('changes with the basis of one work, as do first page, evidence map and queue', () => {
    const { view } = render(files('second-hand'));
    const before = view.restsOn;
    const after = render(files('full-text'));
    const leaf = ({ evidence }: LibraryView) =>
      evidence.rows[0]?.cells.find(({ evidence: kind }) => kind === 'handbook')?.works[0]?.basis
        .icon;
    const queue = ({ needs }: LibraryView) => needs.map(({ card }) => card.id);
    expect([leaf(view), leaf(after.view)]).toEqual(['leaf-second', 'leaf-full']);
    expect([queue(view), queue(after.view)]).toEqual([['berg2011walks'], []]);
    expect(after.of('concepts', 'talk').evidenceSummary?.sentence).toBe(
      'Rests on 3 works from 2 studies: 1 read in full, 1 in part, 1 as an abstract.',
    );
    expect(before).toBe(
      'Of three works, we have read one in part, one only as an abstract and one only in other people’s accounts. Each card says how far we have read the work.',
    );
    expect(after.view.restsOn).toBe(
      'Of three works, we have read one in full, one in part and one only as an abstract. Each card says how far we have read the work.',
    );
  });

  it('tells positions in their order, and the empty one as a gap', () => {
    expect(positions.map(({ symbol, label }) => `${symbol} ${label}`)).toEqual([
      '= defines',
      '+ supports',
      '+ supports',
    ]);
    expect(positions[0]?.html).toContain('Berg (2011)</a></span> says what it is.');
    expect(gaps.map(({ label }) => label)).toEqual(['qualifies', 'disputes']);
  });
});
