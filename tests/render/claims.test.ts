import { describe, expect, it } from 'vitest';
import { createLibrary } from '../../src/core/library/check-library.ts';
import { render } from './library.ts';
import { claim, essay, work } from './specimens.ts';

const rendered = render([
  work('abel2010talks'),
  work('berg2011walks', { author: 'Berg', title: 'Walks', year: '2011' }),
  claim(10, 'opinion', { about: 'berg2011walks' }),
  claim(9, 'supported', { about: 'berg2011walks', text: '@berg2011walks says so.' }),
  claim(2, 'opinion', { about: 'berg2011walks, abel2010talks' }),
  claim(1, 'not-found'),
  essay('on-talks', 'First a word [@abel2010talks].\n\n<Claim of="claim-9" />'),
]);

describe('the claims of a library', () => {
  it('stand by their numbers, which are no text', () => {
    expect(rendered.view.claims.map(({ number }) => number)).toEqual(['1', '2', '9', '10']);
  });

  it('are counted by how they stand, noughts too', () => {
    expect(rendered.view.statuses.map(({ status, count }) => [status, count])).toEqual([
      ['supported', 1],
      ['partly', 0],
      ['overstated', 0],
      ['not-supported', 0],
      ['not-found', 1],
      ['not-checkable', 0],
      ['opinion', 2],
    ]);
  });

  it('say who is said to say it, in which work and where, on which works, and what was found', () => {
    expect(rendered.view.claims[2]).toMatchObject({
      id: 'claim-9',
      href: '/tracings/claims/#claim-9',
      label: 'Supported',
      icon: 'st-supported',
      saidBy: 'scholars',
      place: 'paragraph 1',
      by: { href: '/tracings/works/abel2010talks/', text: 'Talks' },
      about: [{ href: '/tracings/works/berg2011walks/', text: 'Berg 2011' }],
      findingHtml: 'What was found of claim 9.',
      dateLabel: 'November 2026',
    });
  });

  it('quote the words they judge, with single marks inside', () => {
    const [quoting, silent] = render([
      work('abel2010talks'),
      claim(1, 'opinion', { quote: 'talks are “the work” and no preparation for it' }),
      claim(2, 'opinion'),
    ]).view.claims;
    expect(quoting?.quote).toBe('talks are ‘the work’ and no preparation for it');
    expect(silent?.quote).toBeUndefined();
  });

  it.each([
    ['too short', 'only four words here'],
    ['too long', Array.from({ length: 26 }, (_, at) => `word${at}`).join(' ')],
  ])('quote neither too little nor too much: %s', (_, quote) => {
    const { problems } = createLibrary([work('abel2010talks'), claim(1, 'opinion', { quote })]);
    expect(problems.map(({ message }) => message)).toContainEqual(
      expect.stringContaining('5 to 25 words'),
    );
  });

  it('name the paragraphs that take them up', () => {
    const takenUp = rendered.view.claims.map((row) =>
      row.takenUp.map(({ href, text }) => [href, text]),
    );
    expect(takenUp).toEqual([[], [], [['/tracings/essays/on-talks/#p1', 'An essay ¶ 1']], []]);
  });

  it('have anchors on their own page alone, so that no id is there twice', () => {
    const own = rendered.of('claims', 'claim-9').row;
    const note = rendered
      .of('essays', 'on-talks')
      .blocks.flatMap((block) => (block.type === 'text' ? block.notes : []));
    expect(own.textHtml).toMatch(/<span class="citation" id="claim-9-c\d+">/);
    for (const html of [rendered.view.claims[2]?.textHtml, note[0]?.claim?.textHtml]) {
      expect(html).toContain('data-cite="berg2011walks"');
      expect(html).not.toContain(' id=');
    }
  });
});

describe('what others say that a work says', () => {
  it('begins with what holds, and goes by number among equals', () => {
    const { claims } = rendered.of('works', 'berg2011walks');
    expect(claims.map(({ number, status }) => `${number} ${status}`)).toEqual([
      '9 supported',
      '2 opinion',
      '10 opinion',
    ]);
  });

  it('leaves out what is said of others', () => {
    expect(rendered.of('works', 'abel2010talks').claims.map(({ number }) => number)).toEqual(['2']);
  });
});
