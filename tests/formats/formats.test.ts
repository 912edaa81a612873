import { describe, expect, test } from 'vitest';
import { EXPORT_FORMATS } from '../../src/core/formats/formats.ts';
import { CSL_TYPES, type CslItem } from '../../src/core/model/csl.ts';
import { fullRecord } from './records.ts';

test('the formats that are offered', () => {
  const offered = EXPORT_FORMATS.map(({ id, extension, label }) => [id, extension, label]);
  // Further ones may follow; in them, too, no two share an address.
  expect(offered.slice(0, 4)).toEqual([
    ['bib', 'bib', 'BibTeX'],
    ['biblatex.bib', 'biblatex.bib', 'BibLaTeX'],
    ['ris', 'ris', 'RIS (Zotero, EndNote, Mendeley)'],
    ['json', 'json', 'CSL-JSON'],
  ]);
  expect(new Set(EXPORT_FORMATS.map(({ id }) => id)).size).toBe(EXPORT_FORMATS.length);
  expect(new Set(EXPORT_FORMATS.map(({ extension }) => extension)).size).toBe(
    EXPORT_FORMATS.length,
  );
});

/** The text of a file with the characters that its syntax escapes as they were: TeX or, after `<`, XML. */
function unescaped(text: string): string {
  return text.startsWith('<') ? text.replaceAll('&amp;', '&') : text.replaceAll('\\_', '_');
}

describe.each(EXPORT_FORMATS)('$label', ({ id, serialize }) => {
  test.each(CSL_TYPES)('%s keeps every fact that references print', (type) => {
    const text = unescaped(serialize([fullRecord(type)]));
    const facts = [
      'Vincent',
      'Gogh',
      'Martin Luther',
      'Jr.',
      'hooks',
      'World Health Organization',
      'Chicago',
      '2010',
      'Herder and Herder',
      '10.1000/182',
      'https://example.org/a_b?c=1&d=2#e',
      'its parts',
      '101',
      '119',
    ];
    // No reference prints the publisher of a journal, and BibLaTeX has no field for it.
    const hasPublisher = !(/^@(article|periodical)\{/.test(text) && id === 'biblatex.bib');
    const expected = facts.filter((fact) => hasPublisher || fact !== 'Herder and Herder');
    expect(expected.filter((fact) => !text.includes(fact))).toEqual([]);
    if (id === 'ris') expect(text.match(/^ER {2}- $/gm)).toHaveLength(1);
  });

  test('keeps the order of the records', () => {
    const items = ['b1', 'a2', 'c3'].map((key): CslItem => ({ ...fullRecord('book'), id: key }));
    const text = serialize(items);
    const places = ['b1', 'a2', 'c3'].map((key) => text.indexOf(key));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
  });

  test('says nothing of an annotation that is not given', () => {
    const item = fullRecord('book');
    const options = { annotations: new Map([['another', 'UNWANTED']]) };
    expect(serialize([item], options)).toBe(serialize([item]));
    const given = { annotations: new Map([[item.id, 'WANTED']]) };
    expect(serialize([item], given)).toContain('WANTED');
  });
});
