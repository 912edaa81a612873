import { describe, expect, it } from 'vitest';
import { render } from './library.ts';
import { concept, work } from './specimens.ts';

const map = render([
  work('abel2010talks', {
    head: 'concepts: [talk]\nevidence: [quantitative, interviews]\nrelations:\n  - { type: draws-on, to: abel2008thesis, sources: [shelf] }\n',
  }),
  work('abel2008thesis', {
    title: 'A thesis',
    year: '2008',
    head: 'concepts: [talk]\nevidence: [quantitative]\n',
  }),
  work('berg2011walks', {
    author: 'Berg',
    year: '2011',
    title: 'Walks',
    head: 'concepts: [talk]\nevidence: [quantitative]\nrelations:\n  - { type: builds-on, to: abel2008thesis, sources: [shelf] }\n',
  }),
  work('cole2012a', { author: 'Cole', year: '2012', title: 'First', head: 'concepts: [walk]\n' }),
  work('cole2012b', { author: 'Cole', year: '2012', title: 'Second' }),
  concept('walk'),
  concept(
    'talk',
    'gaps:\n  - { evidence: [field-experiment, ethnography], text: Nobody draws lots. }\n',
  ),
]).view.evidence;

const [talk, walk] = map.rows;
const cellOf = (kind: string) => talk?.cells.find(({ evidence }) => evidence === kind);

describe('the evidence map', () => {
  it('has a row for each concept, by name, and the same columns in each', () => {
    expect(map.rows.map(({ id }) => id)).toEqual(['talk', 'walk']);
    for (const { cells } of map.rows) {
      expect(cells.map(({ evidence }) => evidence)).toEqual(map.kinds.map(({ id }) => id));
    }
  });

  it('counts a study once where one work draws on the other’s data or text', () => {
    expect(cellOf('quantitative')).toMatchObject({ studies: 2, works: { length: 3 } });
    expect(talk).toMatchObject({ studies: 2, works: 3 });
    expect(map.remarks).toEqual(['Abel 2010 draws on Abel 2008 and is counted with it.']);
  });

  it('has a work of several kinds in each of them, and once in the row', () => {
    expect(cellOf('interviews')?.works.map(({ id }) => id)).toEqual(['abel2010talks']);
    expect(map.several.map(({ text }) => text)).toEqual(['Abel 2010']);
    expect(map.kinds.map(({ id, works }) => `${id} ${works}`)).toContain('quantitative 3');
  });

  it('tells an empty place that was looked at from one that was not', () => {
    expect(cellOf('field-experiment')).toMatchObject({ studies: 0, gap: 1 });
    expect(cellOf('ethnography')).toMatchObject({ gap: 1 });
    expect(cellOf('handbook')).toMatchObject({ studies: 0, gap: undefined });
    expect(map.gaps).toMatchObject([
      { number: 1, kinds: ['Field experiment', 'Ethnography'], text: 'Nobody draws lots.' },
    ]);
  });

  it('names works whose kind is not known, and tells two of one year apart', () => {
    expect(walk).toMatchObject({ works: 1, studies: 1 });
    expect(walk?.cells.every(({ works }) => works.length === 0)).toBe(true);
    expect(map.unclassed.map(({ text }) => text)).toEqual([
      'Cole 2012, “First”',
      'Cole 2012, “Second”',
    ]);
  });
});
