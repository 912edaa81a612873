import { describe, expect, it } from 'vitest';
import { changesSomething, planConfirmation } from '../../../src/core/importing/confirming/plan.ts';
import { crossrefRecord, workRecord } from '../../../src/core/importing/registries/crossref.ts';
import { workSchema } from '../../../src/core/model/work.ts';
import { fixture } from '../../registries/fixtures.ts';

const TODAY = '2026-11-25';
const DOI = '10.1007/s10464-010-9393-y';
const SOURCE = {
  name: 'Crossref',
  url: `https://api.crossref.org/works/${DOI}`,
  seen: 'record',
  date: TODAY,
};

/** The entry of an article whose volume and pages are believed, and whose issue is not known. */
const DATA = {
  type: 'article-journal',
  title: 'Contextual influences on participation in community organizing: A multilevel study',
  author: [
    { family: 'Christens', given: 'Brian D.', person: 'christens' },
    { family: 'Speer', given: 'Paul W.' },
  ],
  issued: '2011',
  'container-title': 'American Journal of Community Psychology',
  DOI,
  basis: { grade: 'record-only', date: '2026-11' },
  sources: { lcn: { name: 'a post' } },
  confirmed: [
    { fields: ['title', 'author', 'issued', 'container-title', 'DOI'], sources: ['lcn'] },
  ],
  unconfirmed: [
    { field: 'volume', value: '47' },
    { field: 'page', value: '253–263' },
    { field: 'issue' },
    { field: 'publisher-place', value: 'New York' },
  ],
};

/** What Crossref would say of it. */
const RECORD = {
  DOI,
  type: 'journal-article',
  title: ['Contextual Influences on Participation in Community Organizing: A Multilevel Study'],
  author: [
    { family: 'Christens', given: 'Brian D.' },
    { family: 'Speer', given: 'Paul W.' },
  ],
  'container-title': ['American Journal of Community Psychology'],
  'published-print': { 'date-parts': [[2011, 6]] },
  'published-online': { 'date-parts': [[2010, 12]] },
  volume: '47',
  issue: '3-4',
  page: '253-263',
  publisher: 'Wiley',
};

function plan(record: object, data: object = {}) {
  const read = workRecord({ ...RECORD, ...record }, TODAY);
  return planConfirmation(workSchema.parse({ ...DATA, ...data }), {
    record: { ...read, registry: 'crossref' },
    sourceId: 'crossref',
    source: SOURCE,
  });
}

describe('a work held against a record', () => {
  it('gains evidence where both agree, and the values that were believed', () => {
    const found = plan({});
    expect(found.fields).toEqual([
      'title',
      'author',
      'issued',
      'container-title',
      'volume',
      'issue',
      'page',
      'DOI',
    ]);
    expect(found.moves).toEqual([
      { field: 'volume', value: '47', row: 0 },
      { field: 'page', value: '253-263', row: 1 },
      { field: 'issue', value: '3-4', row: 2 },
    ]);
    expect(found).toMatchObject({ sourceId: 'crossref', isNewSource: true, isSameWork: true });
    expect(found.conflicts).toEqual([]);
    expect(found.notes).toEqual([
      'issued: the record says more: 2011-06.',
      'publisher: the entry has none; the record says Wiley.',
    ]);
  });

  it('keeps what differs, with both values', () => {
    const found = plan({ volume: '48', author: [{ family: 'Speer', given: 'Paul W.' }] });
    expect(found.conflicts).toEqual([
      {
        field: 'author',
        here: 'Christens, Brian D.; Speer, Paul W.',
        there: 'Speer, Paul W.',
        isBelieved: false,
      },
      { field: 'volume', here: '47', there: '48', isBelieved: true },
    ]);
    expect(found.moves.map(({ field }) => field)).toEqual(['page', 'issue']);
    expect(found.fields).not.toContain('author');
  });

  it('leaves a kind that is believed as it is', () => {
    const { fields, moves, conflicts } = plan({});
    const believed = [...DATA.unconfirmed, { field: 'type', value: 'report' }];
    expect(plan({}, { unconfirmed: believed })).toMatchObject({ fields, moves, conflicts });
  });

  it('changes nothing where the record is of another work', () => {
    const found = plan({ title: ['The structure of ordinary water'] });
    expect(found.isSameWork).toBe(false);
    expect(changesSomething(found)).toBe(false);
    expect(found.conflicts.map(({ field }) => field)).toEqual(['title']);
  });

  it('bears out as much of a date and a name as the record shows', () => {
    const author = [
      { family: 'Christens', given: 'B. D.' },
      { family: 'Speer', given: 'P. W.' },
    ];
    const found = plan({ author }, { issued: '2011-06-04' });
    expect(found.fields).toContain('author.family');
    expect(found.notes[0]).toBe('author: the record says less: Christens, B. D.; Speer, P. W.');
    expect(found.fields).not.toContain('author');
    expect(found.fields).toEqual(expect.arrayContaining(['issued.year', 'issued.month']));
  });

  it('says nothing twice', () => {
    const sources = { ...DATA.sources, register: { ...SOURCE, date: '2026-10' } };
    const confirmed = [
      ...DATA.confirmed,
      { fields: ['title', 'author', 'issued', 'container-title', 'DOI'], sources: ['register'] },
    ];
    const found = plan({}, { sources, confirmed, unconfirmed: [] });
    expect(changesSomething(found)).toBe(false);
    expect(plan({}, { sources: { crossref: { name: 'another' } } }).sourceId).toBe('crossref-2');
    const same = plan({}, { sources: { mine: SOURCE } });
    expect(same).toMatchObject({ sourceId: 'mine', isNewSource: false });
  });

  it('tells once of a retraction', () => {
    const data = workSchema.parse({
      ...DATA,
      title:
        'Ileal-lymphoid-nodular hyperplasia, non-specific colitis, and pervasive developmental disorder in children',
    });
    const seen = {
      record: crossrefRecord(fixture('crossref-retracted'), TODAY),
      sourceId: 'crossref',
      source: SOURCE,
    };
    const { remarks } = planConfirmation(data, seen);
    expect(remarks).toEqual([
      'Crossref lists a notice (correction) of 6 March 2004 under 10.1016/s0140-6736(04)15715-2.',
      'Crossref lists a notice (retraction) of 6 February 2010 under 10.1016/s0140-6736(10)60175-4.',
    ]);
    expect(planConfirmation({ ...data, remarks: [...remarks] }, seen).remarks).toEqual([]);
  });

  it('moves no value that an entry could not hold', () => {
    const unconfirmed = [{ field: 'URL' }, { field: 'issue', value: '3-4' }];
    expect(plan({}, { unconfirmed }).moves).toEqual([{ field: 'issue', value: '3-4', row: 1 }]);
  });
});
