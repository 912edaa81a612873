import { describe, expect, it } from 'vitest';
import type { LiteratureMapView } from '../../../src/core/render/views/literature-map.ts';
import { render } from '../library.ts';
import { concept, work } from '../specimens.ts';

const relation = (type: string, to: string) =>
  `  - { type: ${type}, to: ${to}, sources: [shelf] }\n`;
const on = 'concepts: [talk]\n';

const { view, of } = render([
  work('abel1990talks', { year: '1990', head: on }),
  work('berg2001walks', {
    author: 'Berg',
    title: 'Walks',
    year: '2001',
    head: `${on}relations:\n${relation('builds-on', 'abel1990talks')}${relation('same-issue', 'eder2014stays')}`,
  }),
  work('cole2012runs', {
    author: 'Cole',
    title: 'Runs',
    year: '2012',
    head: `relations:\n${relation('disputes', 'berg2001walks')}${relation('reviews', 'abel1990talks')}`,
  }),
  work('dahl2013rests', {
    author: 'Dahl',
    title: 'Rests',
    year: '2013',
    head: 'as-cited:\n  - { in: eder2014stays, text: Dal }\n',
  }),
  work('eder2014stays', { author: 'Eder', title: 'Stays', year: '2014' }),
  work('falk2015waits', {
    author: 'Falk',
    title: 'Waits',
    year: '2015',
    head: `${on}relations:\n${relation('same-authors', 'abel1990talks')}`,
  }),
  concept('talk'),
  concept('walk'),
]);

/** “Cole 2012 disputes Berg 2001; reviews Abel 1990”. */
const said = (map: LiteratureMapView | undefined): string[] =>
  map?.says.map(
    ({ work: { text }, verbs }) =>
      `${text} ${verbs.map(({ verb, works }) => `${verb} ${works.map((to) => to.text).join(' and ')}`).join('; ')}`,
  ) ?? [];

describe('the literature map of a library', () => {
  it('holds recorded relations and faulty citations, thread by thread and year by year', () => {
    expect(view.literature?.picture.rows.map(({ name }) => name)).toEqual([
      'Abel 1990',
      'Berg 2001',
      'Cole 2012',
      'Dahl 2013',
      'Eder 2014',
    ]);
  });

  it('says the same in words, as it is recorded', () => {
    expect(said(view.literature)).toEqual([
      'Berg 2001 builds on Abel 1990',
      'Cole 2012 disputes Berg 2001; reviews Abel 1990',
      'Eder 2014 cites Dahl 2013',
    ]);
  });

  it('counts the works that it does not draw', () => {
    const { works, drawn, leftOut } = view.literature ?? {};
    expect([works, drawn, leftOut]).toEqual([6, 5, 0]);
  });
});

describe('the literature map of a concept', () => {
  it('holds links between two works on it, and no other', () => {
    expect(said(of('concepts', 'talk').literature)).toEqual(['Berg 2001 builds on Abel 1990']);
  });

  it('is left out where no link is recorded', () => {
    expect(of('concepts', 'walk').literature).toBeUndefined();
  });
});

it('draws a part of what is too much, and says how much is left out', () => {
  const hub = work('abel1990talks', { year: '1990' });
  const citing = Array.from({ length: 80 }, (_, at) =>
    work(`berg${1991 + (at % 30)}n${at}`, {
      author: 'Berg',
      title: `Walks ${at}`,
      year: `${1991 + (at % 30)}`,
      head: `relations:\n${relation('cites', 'abel1990talks')}`,
    }),
  );
  const { literature } = render([hub, ...citing]).view;
  expect(literature?.drawn).toBe(60);
  expect(literature?.leftOut).toBe(21);
  expect(literature?.says).toHaveLength(59);
});

it('draws fewer works where their lines could not be followed', () => {
  const years = Array.from({ length: 40 }, (_, at) => 1950 + at);
  const key = (year: number) => `berg${year}walks`;
  const all = years.map((year, at) =>
    work(key(year), {
      author: 'Berg',
      title: `Walks ${at}`,
      year: `${year}`,
      head:
        at === 0
          ? ''
          : `relations:\n${years
              .slice(0, at)
              .map((earlier) => relation('cites', key(earlier)))
              .join('')}`,
    }),
  );
  const { literature } = render(all).view;
  expect(literature?.drawn).toBeLessThan(20);
  expect((literature?.drawn ?? 0) + (literature?.leftOut ?? 0)).toBe(40);
});
