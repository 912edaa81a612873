import { expect, it } from 'vitest';
import type { MentionView } from '../../src/core/render/views/entry.ts';
import { onePerPageFirst } from '../../src/site/pages/one-per-page.ts';

it('puts a place of each page before the second place of any, and leaves none out', () => {
  const inOrder = ['a 1', 'a 2', 'b 1', 'a 3', 'c 1', 'b 2'];
  expect(onePerPageFirst(inOrder.map(mention)).map(({ href }) => href)).toEqual([
    'a 1',
    'b 1',
    'c 1',
    'a 2',
    'a 3',
    'b 2',
  ]);
});

function mention(href: string): MentionView {
  const [page = ''] = href.split(' ');
  return {
    from: { href: page, text: page, tone: 'name' },
    place: '',
    href,
    html: '',
    isCitation: false,
  };
}
