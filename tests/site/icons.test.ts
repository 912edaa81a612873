import { expect, test } from 'vitest';
import { CLAIM_STATUSES } from '../../src/core/model/kinds/claim.ts';
import { EXTENTS } from '../../src/core/model/term-settings.ts';
import { isIcon, spriteFor } from '../../src/site/pages/icons.ts';

test('every grade and every status has its sign', () => {
  const named = [...Object.values(EXTENTS), ...Object.values(CLAIM_STATUSES)];
  expect(named.filter(({ icon }) => !isIcon(icon))).toEqual([]);
});

test('a page gets the signs that it uses, once each, and those that script needs', () => {
  const html = '<svg><use href="#leaf-part"></use></svg><svg><use href="#leaf-part"></use></svg>';
  const ids = (sprite: string) => [...sprite.matchAll(/id="([^"]+)"/g)].map(([, id]) => id);
  expect(ids(spriteFor(html))).toEqual(['leaf-part']);
  expect(ids(spriteFor(html, ['a-out']))).toEqual(['leaf-part', 'a-out']);
  expect(spriteFor('<p>nothing</p>')).toBe('');
});
