import { describe, expect, it } from 'vitest';
import {
  byLetter,
  byYear,
  decadeStop,
  decades,
  filedByName,
} from '../../src/site/pages/work-groups.ts';
import { render } from '../render/library.ts';
import { work } from '../render/specimens.ts';

const { works } = render([
  work('zed2010talks', { author: 'Zed', year: '2010' }),
  work('zed2004talks', { author: 'Zed', year: '2004' }),
  work('zed2009talks', { author: 'Zed', year: '2009' }),
  work('orn2010talks', { author: 'Ørn', year: '2010' }),
  work('abel1999talks', { author: 'Abel', year: '1999' }),
]).view;
const [undated] = works
  .filter(({ id }) => id === 'zed2004talks')
  .map((card) => ({ ...card, id: 'zedtalks', year: undefined }));
if (undated === undefined) throw new Error('The specimen has no work of 2004.');
const newestFirst = works.toSorted((a, b) => (b.year ?? 0) - (a.year ?? 0));

describe('works by year', () => {
  it('can be gone to by decade: at its first year in the list', () => {
    expect(
      byYear([...newestFirst, undated]).map(({ head, anchor, cards }) => [
        head,
        anchor,
        cards.length,
      ]),
    ).toEqual([
      ['2010', 'from-2010s', 2],
      ['2009', 'from-2000s', 1],
      ['2004', undefined, 1],
      ['1999', 'from-1990s', 1],
      ['no confirmed year', 'from-no-confirmed-year', 1],
    ]);
  });

  it('are counted by decade, and each decade leads to its place', () => {
    expect(decades([...newestFirst, undated])).toEqual([
      { text: '2010s', count: 2 },
      { text: '2000s', count: 2 },
      { text: '1990s', count: 1 },
      { text: 'no confirmed year', count: 1 },
    ]);
    expect(decadeStop({ year: 2009 })).toEqual({ text: '2000s', anchor: 'from-2000s' });
  });
});

describe('works by name', () => {
  it('stand by the name, then by the year, what has none last', () => {
    expect(filedByName([undated, ...newestFirst]).map(({ id }) => id)).toEqual([
      'abel1999talks',
      'orn2010talks',
      'zed2004talks',
      'zed2009talks',
      'zed2010talks',
      'zedtalks',
    ]);
  });

  it('stand under the first letter of it', () => {
    expect(
      byLetter(filedByName(works)).map(({ head, anchor, cards }) => [head, anchor, cards.length]),
    ).toEqual([
      ['A', 'from-a', 1],
      ['Ø', 'from-ø', 1],
      ['Z', 'from-z', 3],
    ]);
  });
});
