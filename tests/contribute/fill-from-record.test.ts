import { describe, expect, it } from 'vitest';
import { checkForm } from '../../src/contribute/check-form.ts';
import { fillFromRecord } from '../../src/contribute/fill-from-record.ts';
import type { Told } from '../../src/contribute/told.ts';
import { textOf } from '../../src/contribute/work-form.ts';
import { concept, organization, person } from '../entries.ts';
import { briefOf, form, libraryOf, TODAY } from './forms.ts';

const brief = briefOf(libraryOf([person('doe'), organization('house'), concept('one-to-one')]));
const before = form({ volume: '99', 'section.0': 'Stays.' });

const plain = (told: Told): string =>
  told.map((piece) => (typeof piece === 'string' ? piece : piece.english)).join('');

const RECORDS = {
  BibTeX: `@article{x, author={van Gogh, Vincent and {The house of house}}, editor={Doe, Jane},
    title={Letters to {Theo}}, journal={Journal of Letters}, year={1999}, pages={1--9}, issn={0090-4392}}`,
  RIS: `TY  - JOUR\nAU  - van Gogh, Vincent\nAU  - The house of house\nA2  - Doe, Jane\nTI  - Letters to Theo\nJO  - Journal of Letters\nPY  - 1999\nSP  - 1\nEP  - 9\nSN  - 0090-4392\nER  - \n`,
  'CSL-JSON': JSON.stringify([
    {
      id: 'x',
      type: 'article-journal',
      title: 'Letters to Theo',
      author: [
        { family: 'Gogh', given: 'Vincent', 'non-dropping-particle': 'van' },
        { literal: 'The house of house' },
      ],
      editor: [{ family: 'Doe', given: 'Jane' }],
      'container-title': 'Journal of Letters',
      issued: { 'date-parts': [[1999]] },
      page: '1-9',
      ISSN: '0090-4392',
    },
  ]),
};

describe('a record that is pasted', () => {
  it.each(Object.entries(RECORDS))('fills the form from %s', async (_format, text) => {
    const filled = await fillFromRecord(text, before, brief);
    if (filled.form === undefined) throw new Error(plain(filled.fault));
    const value = (field: string) => textOf(filled.form, field);
    expect(value('title')).toBe('Letters to Theo');
    expect(value('container-title')).toBe('Journal of Letters');
    expect(value('issued')).toBe('1999');
    expect(value('page')).toBe('1-9');
    expect(filled.form.further).toEqual([{ field: 'ISSN', value: '0090-4392' }]);
    expect(filled.form.names.map(({ role, literal, family }) => role + literal + family)).toContain(
      'editorDoe',
    );
    expect(filled.form.names[0]?.given).toBe('Vincent');
    // What the record does not have is gone; what it is not about stays.
    expect(value('volume')).toBe('');
    expect(value('section.0')).toBe('Stays.');
    const { problems } = checkForm(filled.form, brief, TODAY);
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it.each([
    ['nothing', ''],
    ['no record', 'Dear editors, this is a letter.'],
    ['a record without a title', '@article{x, author={Doe, Jane}}'],
  ])('that is %s is refused with a reason', async (_what, text) => {
    const filled = await fillFromRecord(text, before, brief);
    expect(filled.form).toBeUndefined();
    if (filled.form === undefined) expect(plain(filled.fault)).toMatch(/\.$/);
  });

  it('tells apart what the page says and what the readers of formats say in English', async () => {
    const untitled = await fillFromRecord('@article{x, author={Doe, Jane}}', before, brief);
    expect(untitled).toMatchObject({
      fault: [{ english: 'The record has no title, and a work is nothing without one.' }],
    });
    const letter = await fillFromRecord('Dear editors', before, brief);
    expect(letter).toMatchObject({
      fault: [{ english: expect.any(String) }, ' ', expect.stringMatching(/^Paste one record/)],
    });
    const long = `@book{x, title={Letters}, year={1999}, abstract={What it is about.}, odd-field={}`;
    const cut = await fillFromRecord(long, before, brief);
    expect('remarks' in cut ? cut.remarks : []).toContainEqual([
      expect.stringMatching(/^Line \d+: $/),
      { english: expect.stringMatching(/\.$/) },
    ]);
  });

  it('says that there are more of them', async () => {
    const two = `${RECORDS.BibTeX}\n@book{y, title={Another}, year={2000}}`;
    const filled = await fillFromRecord(two, before, brief);
    expect(filled.form && plain(filled.remarks[0] ?? [])).toMatch(/The text has 2 records/);
  });
});

it('takes as many names as the form has lines, and says how many were left out', async () => {
  const author = Array.from({ length: 3000 }, (_, at) => ({ family: `Family${at}`, given: 'A.' }));
  const record = JSON.stringify([{ id: 'x', type: 'article-journal', title: 'A title', author }]);
  const filled = await fillFromRecord(record, before, brief);
  expect(filled.form?.names).toHaveLength(500);
  expect('remarks' in filled ? filled.remarks.map(plain) : []).toContainEqual(
    expect.stringContaining(
      'The record has 3,000 names and the form takes 500, so 2,500 were left out.',
    ),
  );
});
