/** Every reader of dates in foreign files and answers, as one function each, for tests of all. */
import { readImport } from '../../../src/core/importing/read-import.ts';
import { crossrefRecord } from '../../../src/core/importing/registries/crossref.ts';
import { dataciteRecord } from '../../../src/core/importing/registries/datacite.ts';
import { openLibraryRecord } from '../../../src/core/importing/registries/open-library.ts';
import { pubmedRecord } from '../../../src/core/importing/registries/pubmed.ts';
import { readWebPage } from '../../../src/core/importing/registries/web-page.ts';
import type { CslDate } from '../../../src/core/model/csl.ts';

const TODAY = '2026-11-25';

/** What a reader makes of a date: the date of the record, and all that it reports. */
export interface ReadDate {
  readonly date: CslDate | undefined;
  /** The values and messages of the report, each with the place where it has one. */
  readonly reports: readonly string[];
}

async function fromFile(text: string, name: string): Promise<ReadDate> {
  const { records, problems } = await readImport(text, name);
  const [record] = records;
  return {
    date: record?.item.issued,
    reports: [
      ...problems.map(({ line, column, message }) => `${line}:${column} ${message}`),
      ...(record?.leftOver ?? []).map(({ value, place }) =>
        place === undefined ? value : `${place.line}:${place.column} ${value}`,
      ),
    ],
  };
}

function fromRegistry({
  item,
  leftOver,
}: Pick<ReturnType<typeof crossrefRecord>, 'item' | 'leftOver'>): ReadDate {
  return { date: item.issued, reports: leftOver.map(({ value }) => value) };
}

const bib =
  (field: string) =>
  (text: string): Promise<ReadDate> =>
    fromFile(`@book{a, title = {T},\n  ${field} = {${text}}\n}`, 'a.bib');
const ris =
  (tag: string) =>
  (text: string): Promise<ReadDate> =>
    fromFile(`TY  - BOOK\nTI  - T\n${tag}  - ${text}\nER  - \n`, 'a.ris');
const json =
  (value: (text: string) => unknown) =>
  (text: string): Promise<ReadDate> =>
    fromFile(
      JSON.stringify([{ id: 'a', type: 'book', title: 'T', issued: value(text) }]),
      'a.json',
    );

/** The readers by name. Those of files may be asynchronous. */
export const DATE_READERS: Readonly<
  Record<string, (text: string) => ReadDate | Promise<ReadDate>>
> = {
  'date of .bib': bib('date'),
  'year of .bib': bib('year'),
  'PY of RIS': ris('PY'),
  'DA of RIS': ris('DA'),
  '%D of refer': (text) => fromFile(`%0 Book\n%T T\n%D ${text}\n`, 'a.enw'),
  'year of EndNote': (text) =>
    fromFile(
      `<xml><records><record><ref-type name="Book">6</ref-type><titles><title>T</title></titles><dates><year>${text}</year></dates></record></records></xml>`,
      'a.xml',
    ),
  'a text in CSL-JSON': json((text) => text),
  'raw of CSL-JSON': json((raw) => ({ raw })),
  'raw of Crossref': (raw) =>
    fromRegistry(crossrefRecord({ message: { title: ['T'], issued: { raw } } }, TODAY)),
  'dates of DataCite': (date) =>
    fromRegistry(
      dataciteRecord(
        {
          data: {
            attributes: {
              doi: '10.1234/a',
              titles: [{ title: 'T' }],
              dates: [{ date, dateType: 'Issued' }],
            },
          },
        },
        TODAY,
      ),
    ),
  'pubdate of PubMed': (pubdate) => {
    const answer = { result: { '1': { uid: '1', title: 'T', pubdate } } };
    const record = pubmedRecord(answer, '1', TODAY);
    if (record === undefined) throw new Error('PubMed gave no record.');
    return fromRegistry(record);
  },
  'publish_date of Open Library': (text) => {
    const record = openLibraryRecord({ a: { title: 'T', publish_date: text } }, '1', TODAY);
    if (record === undefined) throw new Error('Open Library gave no record.');
    return fromRegistry(record);
  },
  'date of a web page': (text) => {
    const html = `<meta name="citation_title" content="T"><meta name="citation_date" content="${text}">`;
    return fromRegistry(readWebPage(html, 'https://example.org/', TODAY).record);
  },
};
