import { describe, expect, it } from 'vitest';
import type { ReadNextView } from '../../src/core/render/views/read-next.ts';
import { person, reading } from '../entries.ts';
import { render } from './library.ts';
import { claim, concept, essay, work } from './specimens.ts';

const KIND = 'evidence: [interviews]\nconcepts: [talk]\n';
const { of } = render([
  work('abel2010talks', {
    head: `${KIND}relations:\n  - { type: builds-on, to: berg2001walks, sources: [shelf] }\n`,
  }),
  work('berg2001walks', { author: 'Berg', title: 'Walks: A study', year: '2001' }),
  work('cole2012runs', { author: 'Cole', title: 'Runs', year: '2012', head: KIND }),
  work('dahl2013rests', { author: 'Dahl', title: 'Rests', year: '2013' }),
  work('eder2014stays', { author: 'Eder', title: 'Stays', year: '2014' }),
  work('falk2015waits', { author: 'Falk', title: 'Waits', year: '2015' }),
  work('gast2016alone', { author: 'Gast', title: 'Alone', year: '2016' }),
  concept('talk'),
  reading('long', ['abel2010talks', 'talk', 'dahl2013rests']),
  reading('short', ['talk', 'abel2010talks']),
  claim(3, 'supported', { about: 'eder2014stays', text: 'So says @falk2015waits.' }),
  essay(
    'on-talks',
    'One says so [@abel2010talks].\n\nAnother, too [@abel2010talks; @dahl2013rests]. Once more [@abel2010talks].\n\nAnd @falk2015waits is told of.',
  ),
]);
const next = (id: string): ReadNextView => of('works', id).readNext;

/** The lines as a reader sees them, without titles. */
function lines({ paths, works, discussed }: ReadNextView): string[] {
  return [
    ...paths.map(({ step, path, next: to }) => `${step}: ${path.text} > ${to?.text ?? 'end'}`),
    ...works.map(({ reason, work: { text }, detail, where }) =>
      [`${reason}: ${text}`, detail, where?.text].filter((part) => part !== undefined).join(' | '),
    ),
    ...(discussed ? [`discussed: ${discussed.text}`] : []),
  ];
}

describe('what to read next', () => {
  it('is the step of each path, two related works, and the paragraph that says most', () => {
    expect(lines(next('abel2010talks'))).toEqual([
      'Step 1 of 3: The path long > talk',
      'Step 2 of 2: The path short > end',
      'builds on: Berg 2001',
      'cited together: Dahl 2013 | Both in | An essay ¶ 2',
      'discussed: An essay ¶ 2',
    ]);
  });

  it('names three related works where no path goes on', () => {
    expect(lines(next('dahl2013rests'))).toEqual([
      'Step 3 of 3: The path long > end',
      'cited together: Abel 2010 | Both in | An essay ¶ 2',
      'discussed: An essay ¶ 2',
    ]);
    expect(lines(next('cole2012runs'))).toEqual([
      'same concept: Abel 2010 | Same kind of evidence (interviews), also on | talk',
    ]);
  });

  it('says a relation from its other end, and shows the title without its subtitle', () => {
    expect(lines(next('berg2001walks'))).toEqual(['is built on by: Abel 2010']);
    const [first] = next('abel2010talks').works;
    expect([first?.title, first?.arrow]).toEqual(['Walks', 'out']);
  });

  it('leads to the claim or the paragraph that cites both', () => {
    expect(next('eder2014stays').works[0]?.where?.href).toBe('/tracings/claims/#claim-3');
    expect(next('abel2010talks').discussed?.href).toBe('/tracings/essays/on-talks/#p2');
  });

  it('leads to the person who wrote both, where it has an entry of the person', () => {
    const by = (author: string) => [
      person('abel'),
      work('abel2010talks', { author }),
      work('abel2012walks', { author, title: 'Walks', year: '2012' }),
    ];
    const [known] = render(by('Abel, person: abel')).of('works', 'abel2010talks').readNext.works;
    expect(known).toMatchObject({
      reason: 'same author',
      where: { text: 'Ann Abel', href: '/tracings/people/abel/' },
    });
    const [unknown] = render(by('Abel').slice(1)).of('works', 'abel2010talks').readNext.works;
    expect([unknown?.detail, unknown?.where]).toEqual(['Also by Ann Abel', undefined]);
  });

  it('leads to works about the same person, and to others on the same concept', () => {
    const { of } = render([
      person('abel'),
      concept('talk'),
      work('berg2001walks', { author: 'Berg', head: 'people: [abel]\n' }),
      work('cole2012runs', { author: 'Cole', head: 'people: [abel]\nconcepts: [talk]\n' }),
      work('dahl2013rests', { author: 'Dahl', head: 'concepts: [talk]\n' }),
    ]);
    const found = of('works', 'cole2012runs').readNext.works;
    expect(found.map(({ reason, detail, where }) => [reason, detail, where?.href])).toEqual([
      ['same subject', 'Also about', '/tracings/people/abel/'],
      ['same concept', 'Also on', '/tracings/concepts/talk/'],
    ]);
    expect(found[0]?.where?.text).toBe('Jane Doe');
  });

  it('is nothing where nothing leads on', () => {
    expect(lines(next('gast2016alone'))).toEqual([]);
  });
});
