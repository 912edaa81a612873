import { describe, expect, it } from 'vitest';
import { bundledStyle } from '../../src/core/citing/engine/bundled.ts';
import { readStyle } from '../../src/core/citing/styles/style.ts';
import type { CslItem } from '../../src/core/model/csl.ts';
import { formatReferences } from './formatters.ts';
import { apa, english, plain } from './helpers.ts';
import { APA_ROWS, alpha, issued } from './works.ts';

const html = { locale: english, format: 'html' } as const;
const text = { locale: english, format: 'text' } as const;
const items = APA_ROWS.map(([item]) => item);

describe('references in APA 7', () => {
  const references = formatReferences(items, apa, html);
  it.each(APA_ROWS.map(([item, reference]) => [item.id, reference]))('%s', (id, reference) => {
    expect(plain(references.get(id) ?? '')).toBe(reference);
  });

  it('have italics where APA wants them', () => {
    expect(references.get('article')).toBe(
      'Alpha, A. B., &#38; Beta, C. (2010). First title: A second part. <i>Journal of Things</i>, <i>38</i>(7), 886–900. https://doi.org/10.1000/x',
    );
    expect(references.get('anonymousbook')).toBe('<i>The great book</i>. (1893). A Press.');
  });
});

describe('formatReferences', () => {
  it('gives plain text without tags and entities', () => {
    const references = formatReferences(items, apa, text);
    for (const [item, reference] of APA_ROWS) expect(references.get(item.id)).toBe(reference);
  });

  it('keeps the order given, over batches', () => {
    const copies = Array.from({ length: 120 }, (_, index): CslItem => {
      return { id: `w${119 - index}`, type: 'book', title: `Title ${index}`, author: [alpha] };
    });
    const references = [...formatReferences(copies, apa, text)];
    expect(references.map(([key]) => key)).toEqual(copies.map(({ id }) => id));
    references.forEach(([, reference], index) => {
      expect(reference).toBe(`Alpha, A. B. (n.d.). Title ${index}.`);
    });
  });

  it('lets each reference stand for itself, whatever is printed with it', () => {
    const style = readStyle(bundledStyle('nlm-citation-sequence') ?? '');
    expect(style.isNumeric).toBe(true);
    for (const one of [apa, style]) {
      const together = formatReferences(items, one, html);
      for (const item of items) {
        expect(together.get(item.id)).toBe(formatReferences([item], one, html).get(item.id));
      }
    }
  });

  it('takes numbers where CSL-JSON has them', () => {
    const numbers: unknown = { volume: 38, issue: 7, page: 12 };
    const item: CslItem = {
      id: 'x',
      type: 'article-journal',
      title: 'X',
      author: [alpha],
      'container-title': 'J',
      ...issued(1999),
    };
    const references = formatReferences([Object.assign(item, numbers)], apa, text);
    expect(references.get('x')).toBe('Alpha, A. B. (1999). X. J, 38(7), 12.');
  });

  it('reads a changed record anew', () => {
    const first: CslItem = { id: 'x', type: 'book', title: 'Before', author: [alpha] };
    formatReferences([first], apa, text);
    const reference = formatReferences([{ ...first, title: 'After' }], apa, text).get('x');
    expect(reference).toBe('Alpha, A. B. (n.d.). After.');
  });

  it('writes a plain sentence where the style prints nothing, and keeps others in place', () => {
    const letter: CslItem = {
      id: 'letter',
      type: 'personal_communication',
      author: [alpha],
      ...issued(2001, 3, 4),
    };
    const [article, book] = items;
    if (article === undefined || book === undefined) throw new Error('The table is empty.');
    const references = formatReferences([article, letter, book], apa, text);
    expect([...references.keys()]).toEqual([article.id, 'letter', book.id]);
    expect(references.get('letter')).toBe('Ann B. Alpha. March 4, 2001.');
    expect(references.get(book.id)).toBe(APA_ROWS[1]?.[1]);
  });

  it('refuses a record without anything to print, a broken variable, and a key given twice', () => {
    const empty: CslItem = { id: 'empty', type: 'personal_communication' };
    expect(() => formatReferences([empty], apa, text)).toThrow(/"empty".*neither names nor date/);
    const item: CslItem = { id: 'x', type: 'book', title: 'T' };
    const broken: unknown = { publisher: { name: 'P' } };
    expect(() => formatReferences([Object.assign({ ...item }, broken)], apa, text)).toThrow(
      '"publisher" of "x" is no text',
    );
    expect(() => formatReferences([item, item], apa, text)).toThrow(/"x" is given twice/);
  });

  it('asks a cache first, and only for what it formats', () => {
    const kept = new Map<string, string>();
    const cache = {
      get: (key: string) => kept.get(key),
      set: (key: string, value: string) => void kept.set(key, value),
    };
    const first = formatReferences(items, apa, { ...html, cache });
    expect(kept.size).toBe(items.length);
    for (const key of kept.keys()) kept.set(key, `cached ${key}`);
    const second = formatReferences(items, apa, { ...html, cache });
    expect([...second.keys()]).toEqual([...first.keys()]);
    for (const reference of second.values()) expect(reference).toMatch(/^cached /);
  });
});
