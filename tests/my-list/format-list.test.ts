import { describe, expect, it } from 'vitest';
import type { CslItem } from '../../src/core/model/csl.ts';
import { loadLocale, loadStyle } from '../../src/disk/style-files.ts';
import { readerListFormatter } from '../../src/my-list/format-list.ts';
import { FIXTURE_ROOT } from '../fixtures/library.ts';

const root = FIXTURE_ROOT;
const book = (id: string, title: string): CslItem => ({
  id,
  type: 'book',
  title,
  author: [{ family: 'Abel', given: 'A.' }],
  issued: { 'date-parts': [[2010]] },
});
const items = [book('t', 'Talks'), book('a', 'Art')];
const print = (id: string, sorted: boolean) =>
  readerListFormatter({
    id,
    xml: loadStyle(id, root).xml,
    locale: loadLocale('en-US', root).xml,
  }).format(items, sorted);

describe('a printed list', () => {
  it('stands in the order of the style, with its letters and dashes', () => {
    expect(print('chicago-author-date', true)).toEqual([
      { key: 'a', html: 'Abel, A. 2010a. <i>Art</i>.' },
      { key: 't', html: '———. 2010b. <i>Talks</i>.' },
    ]);
  });

  it('stands in the reader’s order, with its letters, and every author written out', () => {
    expect(print('chicago-author-date', false)).toEqual([
      { key: 't', html: 'Abel, A. 2010b. <i>Talks</i>.' },
      { key: 'a', html: 'Abel, A. 2010a. <i>Art</i>.' },
    ]);
  });

  it('is numbered as the reader put it, with the number apart', () => {
    expect(print('ieee', false)).toEqual([
      { key: 't', label: '[1]', html: 'A. Abel, <i>Talks</i>. 2010.' },
      { key: 'a', label: '[2]', html: 'A. Abel, <i>Art</i>. 2010.' },
    ]);
  });
});
