import { describe, expect, it } from 'vitest';
import { FIXTURE_CONFIG } from '../fixtures/library.ts';
import { render } from './library.ts';
import { concept, work } from './specimens.ts';

const rendered = render([
  work('abel2010talks', {
    head: 'concepts: [talk]\n',
    body: '## What it asks\n\nWhat [[talk|talks]] do [see @berg2008walks].\n\nAnd why.\n\n## What it leaves open\n\nMuch.\n\n## Why it matters for one-to-ones\n\nIt does.',
  }),
  work('berg2008walks', {
    author: 'Berg',
    title: 'Walks',
    year: '2008',
    head: 'concepts: [talk]\n',
  }),
  work('adam2008', { author: 'Adam', title: 'Ways', year: '2008', head: 'concepts: [talk]\n' }),
  concept('talk'),
  {
    path: 'readings/first.mdx',
    text: '---\ntitle: First\nstandfirst: A path.\ndate: 2026-11\nsteps:\n  - { entry: abel2010talks, reason: To begin. }\n  - { entry: talk, reason: Then this. }\n---\n',
  },
]);
const { matrix, matrixHref } = rendered.of('concepts', 'talk');

describe('a synthesis matrix', () => {
  it('has the works in the order of their years, then by name', () => {
    expect(matrix.map(({ card }) => card.id)).toEqual([
      'adam2008',
      'berg2008walks',
      'abel2010talks',
    ]);
    expect(matrixHref).toBe('/tracings/concepts/talk/matrix/');
  });

  it('fills each column with the part of the annotation, and leaves empty what nobody has read', () => {
    expect(matrix[2]?.cells.map(({ label }) => label)).toEqual([
      'Question',
      'Method and sample',
      'Finding',
      'Limits',
    ]);
    expect(matrix[2]?.cells.map(({ text }) => text)).toEqual([
      'What talks do (see Berg, 2008). And why.',
      '',
      '',
      'Much.',
    ]);
  });

  it('keeps the links of the annotation, without its anchors', () => {
    const html = matrix[2]?.cells[0]?.html;
    expect(html).toContain('href="/tracings/concepts/talk/"');
    expect(html).toContain('href="/tracings/works/berg2008walks/"');
    expect(html).not.toContain(' id=');
  });

  it('of a reading path holds its works alone', () => {
    expect(rendered.of('readings', 'first').matrix.map(({ card }) => card.id)).toEqual([
      'abel2010talks',
    ]);
  });

  it('has the first parts of annotations as the library calls them', () => {
    const value = {
      ...FIXTURE_CONFIG,
      home: { question: 'What lives on a reef?', lede: 'Reefs.', drawer: [] },
      annotationParts: ['Reefs', 'What it finds', 'Depth', 'Weather', 'Crew'].map((heading) => ({
        heading,
        prompt: 'One sentence.',
      })),
    };
    const own = render(
      [
        work('abel2010talks', {
          head: 'concepts: [talk]\n',
          body: '## Reefs\n\nTwo atolls.\n\n## What it finds\n\nCorals.\n\n## Crew\n\nTwelve.',
        }),
        concept('talk'),
      ],
      [],
      'apa',
      { settings: { path: '../src/site.config.ts', text: '', value } },
    );
    expect(
      own.of('concepts', 'talk').matrix[0]?.cells.map(({ label, text }) => [label, text]),
    ).toEqual([
      ['Reefs', 'Two atolls.'],
      ['Finding', 'Corals.'],
      ['Depth', ''],
      ['Weather', ''],
    ]);
  });
});
