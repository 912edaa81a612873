import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { meantByAddress, partsOfAddress } from '../../src/core/finding/meant-by-address.ts';
import type { NameRecord } from '../../src/core/finding/name-record.ts';
import { RECORDS } from './records.ts';

const records: readonly NameRecord[] = [
  ...RECORDS,
  { kind: 'people', id: 'sohng', title: 'Sohng, Sue', others: ['Sohng, Sun Sil Lee'] },
  { kind: 'people', id: 'christens', title: 'Christens, Brian D.' },
  { kind: 'names', id: 'warren-mark-r', title: 'Warren, Mark R.' },
  {
    kind: 'works',
    id: 'warren2001dry',
    title: 'Dry bones rattling: Community building',
    names: [['Warren', 'Mark R.']],
    year: 2001,
  },
];

function meant(path: string) {
  const parts = partsOfAddress(path, ['bib', 'biblatex.bib']);
  const { entries, isCertain } = parts
    ? meantByAddress(parts, records)
    : { entries: [], isCertain: false };
  return { ids: entries.map(({ id }) => id), isCertain };
}

describe('an address leads on', () => {
  test.each([
    ['works/ABEL2010Talks/', 'abel2010talks'],
    ['abel2010talks', 'abel2010talks'],
    ['work/abel2010talks/', 'abel2010talks'],
    ['works/abel2010talks.pdf', 'abel2010talks'],
    ['works/abel2010talks.biblatex.BIB', 'abel2010talks'],
    ['works/abel-2010-talks/', 'abel2010talks'],
    ['works/abel2013listening/', 'abel2014listening'],
    ['en/people/Sohng/index.html', 'sohng'],
  ])('by a key in another form: %s', (path, id) => {
    expect(meant(path)).toEqual({ ids: [id], isCertain: true });
  });
});

describe('an address proposes', () => {
  test.each([
    ['another name', 'people/ruth-anna-abel/', ['abel']],
    ['a former name', 'organizations/north-street-institute', ['forum']],
    ['an abbreviation', 'nsi/', ['forum']],
    ['another spelling of a name', 'people/sohng-sun-sil-lee/', ['sohng']],
    ['a name in the other order', 'people/sue-sohng/', ['sohng']],
    ['the work of a person without an entry', 'people/dunn/', ['dunn1999survey']],
    [
      'the work of such a person by the whole name',
      'people/ella-baker',
      ['abel2014listening', 'baker1971guide'],
    ],
    ['two people of one name', 'people/john-smith/', ['smith-john', 'smith-john-2']],
    ['a name with a page of works only', 'people/warren/', ['warren-mark-r']],
    ['an entry of another kind', 'concepts/sohng/', ['sohng']],
    ['the name of a concept', 'concepts/one-on-one/', ['door-talk']],
    ['a title', 'works/power-and-talk/', ['abel2014power']],
    ['a main title', 'works/dry_bones_rattling/', ['warren2001dry']],
    ['a part of a key', 'works/warren2001/', ['warren2001dry']],
    ['a part that two keys have', 'abel2014/', ['abel2014listening', 'abel2014power']],
    ['a citation', 'works/warren-2001/', ['warren2001dry']],
    ['a part of a DOI', 'jcm.0042', ['abel2010talks']],
    ['a misspelt key', 'works/abl2010talks/', ['abel2010talks']],
    ['two letters that changed places', 'people/sohgn/', ['sohng']],
    ['a misspelt name', 'people/waren/', ['warren-mark-r']],
    ['a misspelt title', 'works/dry-bones-ratling/', ['warren2001dry']],
  ])('%s: %s', (_what, path, ids) => {
    expect(meant(path)).toEqual({ ids, isCertain: false });
  });
});

describe('an address proposes nothing', () => {
  test.each([
    ['another short name', 'people/ganz/'],
    ['a name that one name begins', 'people/christensen/'],
    ['another year', 'works/abel2011talks/'],
    ['another year of an author', 'works/warren2002/'],
    ['a misspelt entry of another kind', 'concepts/sohgn/'],
    ['the name of a file', 'favicon.png'],
    ['a program', 'wp-login.php'],
    ['this page', '404.html'],
    ['the index of a kind', 'en/works/'],
    ['too few letters', 'p/'],
    ['stop words', 'the-and-of/'],
    ['too many letters', `works/${'abel'.repeat(60)}/`],
    ['nothing', ''],
  ])('for %s: %s', (_what, path) => {
    expect(meant(path).ids).toEqual([]);
  });
});

test('any address has an answer, of three entries at most', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (path) => {
      expect(meant(path).ids.length).toBeLessThanOrEqual(3);
    }),
  );
});
