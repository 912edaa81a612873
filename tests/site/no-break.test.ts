import { describe, expect, test } from 'vitest';
import { noBreak } from '../../src/site/pages/no-break.ts';

const nb = (text: string) => `<span class="nb">${text}</span>`;

describe('noBreak', () => {
  test.each([
    ['<p>A one-to-one is a talk.</p>', `<p>A ${nb('one-to-one')} is a talk.</p>`],
    ['<p>One-to-Ones, one-on-one</p>', `<p>${nb('One-to-Ones')}, ${nb('one-on-one')}</p>`],
    ['<a href="/concepts/one-to-one/">x</a>', '<a href="/concepts/one-to-one/">x</a>'],
    ['<a title="a > one-to-one">x</a>', '<a title="a > one-to-one">x</a>'],
    ['<script>"one-to-one"</script>', '<script>"one-to-one"</script>'],
    ['<svg><text>one-to-one</text></svg>', '<svg><text>one-to-one</text></svg>'],
    ['<p>Face-to-face</p>', '<p><span class="nb">Face-to-face</span></p>'],
    ['<p>one-to-many2</p>', '<p>one-to-many2</p>'],
    ['', ''],
  ])('%s', (html, expected) => {
    expect(noBreak(html)).toBe(expected);
  });
});
