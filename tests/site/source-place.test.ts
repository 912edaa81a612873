import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { sourcePlace } from '../../src/site/build/source-place.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const folder = join(temporaryFolder(), 'a folder');
mkdirSync(folder, { recursive: true });

/** A compiled file with a map of its first letter: to the fourth column of the third line of a source. */
function compiled(name: string, source: string): string {
  const file = join(folder, name);
  const map = { version: 3, sources: [source], names: [], mappings: 'AAEG' };
  writeFileSync(`${file}.map`, JSON.stringify(map));
  return `${pathToFileURL(file).href}:1:1`;
}

function thrownAt(...frames: string[]): Error {
  const error = new TypeError('no title');
  error.stack = `TypeError: no title\n${frames.map((frame) => `    at Card (${frame})`).join('\n')}`;
  return error;
}

test('the first place of a stack that is in a file of ours', () => {
  const places = [
    `${pathToFileURL(join(folder, 'unmapped.mjs')).href}:1:1`,
    compiled('astro.mjs', '../../../node_modules/astro/dist/src/render.js'),
    compiled('card.mjs', '../../../../src/components/Card.astro'),
    compiled('page.mjs', '../../../../src/pages/index.astro'),
  ];
  const place = { file: 'src/components/Card.astro', line: 3, column: 4 };
  expect(sourcePlace(thrownAt(...places))).toEqual(place);
  expect(sourcePlace(thrownAt('node:internal/modules:1:2'))).toBeUndefined();
});

test('none where the map is damaged', () => {
  const place = compiled('half.mjs', '../src/a.ts');
  writeFileSync(join(folder, 'half.mjs.map'), '{"version":3,"sou');
  expect(sourcePlace(thrownAt(place))).toBeUndefined();
});

test('none of an error without a stack', () => {
  const error = thrownAt();
  delete error.stack;
  expect(sourcePlace(error)).toBeUndefined();
});
