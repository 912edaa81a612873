import { describe, expect, it, test } from 'vitest';
import { annotationOf } from '../../src/core/render/text/annotation.ts';
import { annotationText } from '../../src/core/render/text/annotation-text.ts';
import { workOf } from '../../src/core/render/text/fill.ts';
import { render } from './library.ts';
import { concept, work } from './specimens.ts';

const LICENCE = '<a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>.';
const BODY = `Before all heads.

## What it asks

[[talk|Talks]] of *two*, as @bo2011more says [@bo2011more].

- One
- Two & three

## Where does it lead?

Not seen.`;

function withBasis(key: string, basis: string, body = 'A text.') {
  return work(key, { basis, body });
}

const { context } = render([
  work('abel2010talks', { body: BODY, head: 'concepts: [talk]\n' }),
  work('bo2011more', { author: 'Bo', year: '2011' }),
  withBasis('full2001', 'full-text'),
  withBasis('part2002', 'part\n  seen: first page\n  unseen: The rest was not seen.'),
  withBasis('with2003', 'abstract\n  seen: with the first page'),
  withBasis('hand2004', 'second-hand\n  seen: reviews\n  by: Ada Doe'),
  withBasis('bare2005', 'record-only', ''),
  withBasis('some2006', 'record-only', 'Known from a list.'),
  concept('talk'),
]);

function annotation(key: string) {
  const found = workOf(context, key);
  return found && annotationOf(context, found);
}

describe('an annotation as it goes out', () => {
  it('keeps its paragraphs, each part behind its heading, citations as printed', () => {
    const { paragraphs = [] } = annotation('abel2010talks') ?? {};
    const plain = paragraphs.map((html) => html.replace(/<\/?(?:a|span)\b[^>]*>/g, ''));
    expect(plain).toEqual([
      'Before all heads.',
      '<i>What it asks.</i> Talks of <em>two</em>, as Bo (2011) says (Bo, 2011).',
      '• One',
      '• Two &#x26; three',
      '<i>Where does it lead?</i> Not seen.',
    ]);
    expect(paragraphs.join('')).not.toMatch(/\bid="|<p|<li|[\uE000\uE001]/);
  });

  test.each([
    ['full2001', 'Annotated by the editors of Specimens from the full text, November 2026.'],
    [
      'part2002',
      'Annotated by the editors of Specimens from a part of the work (first page), November 2026. The rest was not seen.',
    ],
    [
      'with2003',
      'Annotated by the editors of Specimens from the abstract with the first page, November 2026.',
    ],
    ['hand2004', 'Annotated by Ada Doe from second-hand accounts (reviews), November 2026.'],
    ['bare2005', 'Recorded by the editors of Specimens, November 2026.'],
    ['some2006', 'Annotated by the editors of Specimens from the record alone, November 2026.'],
  ])('%s is signed with its basis and licence', (key, signature) => {
    expect(annotation(key)?.signature).toBe(`${signature} ${LICENCE}`);
  });

  it('says plainly where there is none', () => {
    expect(annotation('bare2005')?.paragraphs).toEqual([
      'No annotation: we have not read this work.',
    ]);
    expect(annotation('bo2011more')?.paragraphs).toEqual(['No annotation has been written yet.']);
    expect(annotation('talk')).toBeUndefined();
  });

  it('is one paragraph of plain text for the fields of records', () => {
    expect(annotationText(annotation('abel2010talks') ?? { paragraphs: [], signature: '' })).toBe(
      'Before all heads. What it asks. Talks of two, as Bo (2011) says (Bo, 2011). • One • Two & three Where does it lead? Not seen. Annotated by the editors of Specimens from the abstract, November 2026. CC BY 4.0.',
    );
    expect(annotationText({ paragraphs: ['a\n <i>b</i>', '&#60;c'], signature: 'd' })).toBe(
      'a b <c d',
    );
  });
});
