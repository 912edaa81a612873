import { describe, expect, test } from 'vitest';
import { recordLines } from '../../../src/core/importing/plan/report.ts';
import { createLibrary } from '../../../src/core/library/check-library.ts';
import { errorsOf } from '../../../src/core/library.ts';
import type { SourceFile } from '../../../src/core/text/source.ts';
import { record } from '../../formats/records.ts';
import { DOE, planOf, SAME } from './plan-of.ts';

describe('a known work', () => {
  test('is offered what it lacks, and what it believes otherwise', () => {
    const [planned] = planOf([SAME]);
    if (!planned) throw new Error('Nothing was planned.');
    expect(planned.outcome).toMatchObject({ kind: 'known', key: 'doe2010study', text: undefined });
    expect(recordLines(planned)).toEqual([
      'Known: content/works/doe2010study.mdx. “doe2010study” has the same DOI, 10.1000/182.',
      'It would add: volume “7”.',
      'It would add: issue “2”.',
      'Here page is believed to be “1–9”, the record has “11-19”: decide which, by hand.',
    ]);
  });

  test('is filled in where one asks for it, and keeps every other letter', () => {
    const [planned] = planOf([SAME], { fill: true });
    const text = planned?.outcome.kind === 'known' ? planned.outcome.text : undefined;
    expect(text).toBe(
      DOE.text
        .replace('DOI: "10.1000/182"\n', 'volume: "7"\nissue: "2"\nDOI: "10.1000/182"\n')
        .replace(
          '  cat: { name: Catalogue }\n',
          '  cat: { name: Catalogue }\n  my-bib:\n    name: my.bib\n    seen: "record “Doe:2010”"\n    date: 2026-11-24\n',
        )
        .replace('  - field: volume\n    value: "7"\n', '')
        .replace(
          'DOI], sources: [cat] }\n',
          'DOI], sources: [cat] }\n  - fields: [volume, issue]\n    sources: [my-bib]\n',
        ),
    );
    expect(errorsOf(createLibrary([{ path: DOE.path, text: text ?? '' }]))).toEqual([]);
  });

  test('is filled in by several records, one after the other', () => {
    const planned = planOf([SAME, { ...SAME, issue: '3', PMID: '12' }, { ...SAME, PMID: '12' }], {
      fill: true,
    });
    expect(
      planned.map(
        ({ outcome }) => outcome.kind === 'known' && outcome.offered.map(({ field }) => field),
      ),
    ).toEqual([['volume', 'issue', 'page'], ['page', 'PMID'], ['page']]);
    const texts = planned.map(({ outcome }) => (outcome.kind === 'known' ? outcome : undefined));
    expect(texts[1]?.before).toBe(texts[0]?.text);
    expect(texts[2]?.text).toBeUndefined();
  });

  test('is left alone where its front matter stands on one line', () => {
    const flat: SourceFile = {
      path: 'works/flat.mdx',
      text: '---\n{ type: book, title: Flat, DOI: 10.1000/5, basis: { grade: record-only, sources: [cat], date: 2026-11 }, sources: { cat: { name: Catalogue } }, confirmed: [{ fields: [title, DOI], sources: [cat] }] }\n---\n',
    };
    const [planned] = planOf(
      [record('book', { title: 'Flat', DOI: '10.1000/5', genre: 'Book' })],
      { fill: true },
      [flat],
    );
    expect(planned?.outcome).toMatchObject({
      kind: 'known',
      text: undefined,
      offered: [{ field: 'genre' }],
    });
  });

  test('gets no identifier that another work has', () => {
    const other: SourceFile = {
      path: 'works/other.mdx',
      text: DOE.text.replace('182', '7').replace('A study', 'Another'),
    };
    const [planned] = planOf(
      [
        { ...SAME, DOI: undefined, PMID: undefined, ISBN: undefined },
        { ...SAME, PMID: '5' },
      ],
      {},
      [
        DOE,
        { ...other, text: other.text.replace('DOI: "10.1000/7"', 'DOI: "10.1000/7"\nPMID: "5"') },
      ],
    ).slice(1);
    expect(
      planned?.outcome.kind === 'known' && planned.outcome.offered.map(({ field }) => field),
    ).toEqual(['volume', 'issue', 'page']);
  });
});
