import { describe, expect, it } from 'vitest';
import { faults, htmlOf, read, sound, textBlocks } from './fragments.ts';

describe('a pin', () => {
  it('is the address of a heading instead of its words, and of a paragraph beside its number', () => {
    const fragment = sound(
      '## What lasts {/* #why-it-lasts */}\n\nIt *does*. {/* #it-does #so-it-was */}',
    );
    expect(fragment.blocks.map(({ id, pins }) => [id, pins])).toEqual([
      ['why-it-lasts', ['why-it-lasts']],
      ['p1', ['it-does', 'so-it-was']],
    ]);
    expect(htmlOf(fragment)).toEqual(['What lasts', '<p>It <em>does</em>.</p>']);
    expect(fragment.text).toBe('It does.');
  });

  it('keeps an anchor from a heading of the same words, wherever that stands', () => {
    const { blocks } = sound('## One\n\n## Two {/* #one */}');
    expect(blocks.map(({ id }) => id)).toEqual(['one-2', 'one']);
  });

  it('leaves other comments as they are', () => {
    const [block] = textBlocks(sound('One. {/* a remark */} {/* #two */} {/* last */}').blocks);
    expect([block?.pins, block?.html]).toEqual([['two'], '<p>One.</p>']);
  });

  it('can hold the anchor of a heading in any script', () => {
    expect(
      sound('## Neu {/* #что-это #1980-in-chicago #section-notes */}').blocks[0]?.pins,
    ).toEqual(['что-это', '1980-in-chicago', 'section-notes']);
  });
});

describe('what is wrong with a pin', () => {
  it.each([
    ['One. {/* #Why it lasts */}', '1:6 pin', '{/* #why-it-lasts */}'],
    ['One. {/* #why_it */}', '1:6 pin', '{/* #why-it */}'],
    ['One. {/* # */}', '1:6 pin', ''],
    ['One. {/* #p3 */}', '1:6 pin', '#section-p3'],
    ['One. {/* #notes */}', '1:6 pin', '#section-notes'],
    ['One. {/* #a #b c */}', '1:6 pin', ''],
    ['One. {/* #a #why_it #b */}', '1:6 pin', 'hyphens: {/* #why-it */}'],
    ['One. {/* #a #p3 */}', '1:6 pin', 'such as {/* #section-p3 */}'],
    ['One. {/* #a #a */}', '1:6 pin', 'only one place'],
    ['One. {/* #a */}\n\nTwo. {/* #a */}', '3:6 pin', 'only one place'],
    ['One {/* #a */} two.', '1:5 pin', 'at the end'],
    ['- One {/* #a */}', '1:7 pin', 'at the end'],
    ['One.\n\n{/* #a */}', '3:1 pin', 'at the end'],
    ['One.\n\n<Aside>Two. {/* #a */}</Aside>', '3:13 pin', 'at the end'],
  ])('is told at its place: %s', (text, place, hint) => {
    expect(faults(text)).toEqual([place]);
    expect(read(text).problems[0]?.hint).toContain(hint);
  });

  it.each(['One. {#why-it}', '## One {#why-it}', 'One. {# why-it }'])(
    'is told how to write what other programs write otherwise: %s',
    (text) => {
      expect(read(text).problems.map(({ rule, hint }) => [rule, hint])).toEqual([
        ['syntax', 'Write {/* #why-it */}.'],
      ]);
    },
  );
});
