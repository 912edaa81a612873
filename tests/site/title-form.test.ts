import { expect, test } from 'vitest';
import type { CslType } from '../../src/core/model/csl.ts';
import { standsAlone } from '../../src/site/pages/title-form.ts';

test.each<[CslType, boolean]>([
  ['book', true],
  ['thesis', true],
  ['motion_picture', true],
  ['report', true],
  ['article-journal', false],
  ['chapter', false],
  ['webpage', false],
])('the title of a %s stands by itself, in italics: %s', (type, isWhole) => {
  expect(standsAlone(type)).toBe(isWhole);
});
