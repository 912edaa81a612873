import { describe, expect, it } from 'vitest';
import { EXPORT_FORMATS } from '../../src/core/formats/formats.ts';
import { FORMATTED_FORMATS } from '../../src/core/formats/list/formatted-list.ts';
import { NOTHING_STYLED } from '../../src/core/render/citations/styled-parts.ts';
import type { ListRecord } from '../../src/core/render/lists/list-record.ts';
import { exportFile } from '../../src/my-list/export-file.ts';
import { entriesOf, type ListExport } from '../../src/my-list/list-export.ts';

const record = (id: string, changed: Partial<ListRecord> = {}): ListRecord => ({
  item: {
    id,
    type: 'book',
    title: `Title of ${id}`,
    author: [{ family: 'Abel' }],
    issued: { 'date-parts': [[2010]] },
  },
  short: 'Abel 2010',
  html: `Abel. (2010). <a class="work" href="/works/${id}/"><i>Title of ${id}</i></a>.`,
  bracketed: '[47: 253–263?]',
  unconfirmed: [],
  missing: [],
  annotation: { paragraphs: ['Says <i>much</i>.'], signature: 'Annotated by us &amp; others.' },
  ...changed,
});
const records = [record('b2', { missing: ['volume', 'pages'] }), record('a1')];
const listExport = (annotated: ListExport['annotated'] = false): ListExport => ({
  references: records.map(({ item, html }) => ({ key: item.id, html })),
  filling: NOTHING_STYLED,
  records: new Map(records.map((each) => [each.item.id, each])),
  annotated,
  title: 'My list',
  style: { id: 'apa', label: 'APA', name: 'APA, 7th edition' },
  language: 'en',
  source: 'From <i>Tracings</i>.',
});
const FORMATS = [...EXPORT_FORMATS, ...FORMATTED_FORMATS].map(({ id }) => id);
const ANNOTATED = FORMATS;

describe('a list that is taken away', () => {
  it.each(FORMATS)('goes out as %s, in the order shown, with nothing unconfirmed', (format) => {
    const { text, contentType } = exportFile(listExport(), format);
    expect(text.indexOf('Title of b2')).toBeGreaterThan(-1);
    expect(text.indexOf('Title of a1')).toBeGreaterThan(text.indexOf('Title of b2'));
    expect(text).not.toMatch(/253|\/works\/|undefined|Says/);
    expect(contentType).toMatch(/^\w+\/[\w.+-]+/);
  });

  it.each(ANNOTATED)('has its annotations as %s', (format) => {
    const { text } = exportFile(listExport(true), format);
    expect(text.match(/Says/g)).toHaveLength(2);
    expect(text.match(/Annotated by us/g)).toHaveLength(2);
  });

  it.each(FORMATS)('says in %s, once, which reference is incomplete', (format) => {
    expect(
      exportFile(listExport(), format).text.match(/Incomplete: (?:.*\()?volume and pages/g),
    ).toHaveLength(1);
  });

  it.each(FORMATS)('leaves the notes on unread works out of %s, where that is chosen', (format) => {
    const unread = record('b2', { unread: true });
    const records = new Map([['b2', unread], ...[...listExport().records].slice(1)]);
    const { text } = exportFile({ ...listExport('read'), records }, format);
    expect(text).toContain('Title of b2');
    expect(text.match(/Says/g)).toHaveLength(1);
  });

  it('goes to the clipboard as rich text, where the file is one for Word', () => {
    const of = (format: string) => exportFile(listExport(true), format).rich;
    expect(FORMATS.filter((format) => of(format) !== undefined)).toEqual(['rtf']);
    expect(of('rtf')).toMatchObject({ title: 'My list', styleName: 'APA, 7th edition, annotated' });
  });

  it('refuses a format that is none', () => {
    expect(() => exportFile(listExport(), 'docx')).toThrow('There is no format “docx”.');
  });

  it('has the citations of its annotations as its style prints them', () => {
    const citing = record('a1', {
      annotation: {
        paragraphs: [
          'As said <span class="citation" data-of="a1.0"></span>.',
          '<span data-work="b2"></span>',
        ],
        signature: 'Us.',
      },
    });
    const list: ListExport = {
      ...listExport(true),
      references: [{ key: 'a1', html: 'Abel.' }],
      records: new Map([['a1', citing]]),
    };
    const filling = { citations: { 'a1.0': '[<i>1</i>]' }, works: { b2: 'Bo, B.' } };
    expect(entriesOf({ ...list, filling })[0]?.annotation?.paragraphs).toEqual([
      'As said [<i>1</i>].',
      'Bo, B.',
    ]);
    expect(exportFile({ ...list, filling }, 'txt').text).toContain('As said [1].');
    // Where the style could not be had, the key stands there.
    expect(exportFile(list, 'txt').text).toContain('(b2)');
  });

  it('leads to no card of the site', () => {
    expect(entriesOf(listExport())[0]?.html).toBe('Abel. (2010). <i>Title of b2</i>.');
  });
});
