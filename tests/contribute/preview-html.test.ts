import { expect, it } from 'vitest';
import { previewHtml } from '../../src/contribute/preview-html.ts';
import { readEntry } from '../../src/core/body/read-entry.ts';
import { concept, work } from '../entries.ts';
import { claim, work as specimen } from '../render/specimens.ts';
import { briefOf, libraryOf } from './forms.ts';

const library = briefOf(
  libraryOf([specimen('abel2010talks'), claim(17, 'supported'), concept('talk')]),
);

/** The first block of a proposal of this text. */
function preview(body: string): string {
  const { entry } = readEntry(work('doe2011new', { body }));
  const [fragment] = entry?.fragments.filter(({ name }) => name === 'body') ?? [];
  const [block] = fragment?.blocks ?? [];
  if (fragment === undefined || block === undefined) throw new Error('There is no text.');
  return previewHtml(block, fragment, library, '/tracings/');
}

it.each([
  ['a page of its own', 'It is about [[talk|talks]].', '/tracings/concepts/talk/'],
  ['a place in the list of claims', 'See [[claim-17|a claim]].', '/tracings/claims/#claim-17'],
])('the preview of a proposal leads to an entry at %s', (_, body, address) => {
  expect(preview(body)).toContain(`<a href="${address}">`);
});

it('the preview of a proposal names who is cited', () => {
  expect(preview('So it is [@abel2010talks].')).toContain('(Abel 2010)');
});
