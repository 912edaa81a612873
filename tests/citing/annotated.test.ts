import { describe, expect, it, test } from 'vitest';
import { annotationIndent } from '../../src/core/citing/lists/annotated.ts';
import type { CslItem } from '../../src/core/model/csl.ts';
import { loadLocale, loadStyle } from '../../src/disk/style-files.ts';
import { FIXTURE_ROOT } from '../fixtures/library.ts';
import { formatReferences } from './formatters.ts';

test.each([
  ['apa', 0.5],
  ['apa-6th-edition', 0.5],
  ['apa-cv', undefined],
  ['modern-language-association', 1],
  ['modern-language-association-8th-edition', 1],
  ['chicago-note-bibliography', 0.5],
  ['chicago-notes-bibliography-17th-edition', 0.5],
  ['chicago-fullnote-bibliography', 0.5],
  ['chicago-author-date', undefined],
  ['ieee', undefined],
])('an annotation in %s stands in by %s', (id, indent) => {
  expect(annotationIndent(id)).toBe(indent);
});

describe('the annotated variants of the style files', () => {
  const article: CslItem = {
    id: 'abel2010talks',
    type: 'article-journal',
    title: 'Talks of two',
    author: [{ family: 'Abel', given: 'Ann' }],
    issued: { 'date-parts': [[2010]] },
    'container-title': 'A Journal',
    volume: '38',
    issue: '7',
    page: '886-900',
    DOI: '10.1000/x',
  };
  const options = { locale: loadLocale('en-US', FIXTURE_ROOT), format: 'html' } as const;
  const print = (item: CslItem, id: string) =>
    formatReferences([item], loadStyle(id, FIXTURE_ROOT), options).get(item.id) ?? '';

  it.each([
    ['apa', 'apa-annotated-bibliography'],
    ['chicago-note-bibliography', 'chicago-annotated-bibliography'],
  ])('print the reference of %s, and a block below it', (id, variant) => {
    const [reference = '', block] = print({ ...article, note: 'One.\n\nTwo.' }, variant).split(
      /\s*<div class="csl-block">/,
    );
    // The full stop of Chicago comes after the block.
    expect(print(article, id).replace(/\.$/, '')).toBe(reference);
    expect(block).toMatch(/^One\.\s+Two\.<\/div>\s*\.?$/);
  });
});
