/**
 * Files in EndNote's XML: `<xml><records><record>`. Its fields are those of RIS under other names;
 * text stands in `<style>` elements, which say what is italic.
 */

import { decodeReferences } from '../../text/character-references.ts';
import { LineIndex } from '../../text/lines.ts';
import {
  childElement,
  elementText,
  everyElement,
  parseXml,
  withoutSections,
  type XmlElement,
} from '../../text/xml.ts';
import type { FilePlace, ImportedFile, ImportedRecord, ImportProblem } from '../record/imported.ts';
import { referenceProblems } from '../record/reference-problems.ts';
import type { RisField } from '../ris/reading.ts';
import { readRisRecord } from '../ris/record.ts';
import { risTypeOfEndnote } from './types.ts';

/** The RIS tag of each element that holds a value. */
const TAGS: Readonly<Record<string, string>> = {
  'abbr-1': 'J2',
  abstract: 'AB',
  'access-date': 'Y2',
  'accession-num': 'AN',
  'alt-title': 'J2',
  'auth-address': 'AD',
  authors: 'AU',
  'call-num': 'CN',
  caption: 'CA',
  custom1: 'C1',
  custom2: 'C2',
  custom3: 'C3',
  custom4: 'C4',
  custom5: 'C5',
  custom6: 'C6',
  custom7: 'C7',
  edition: 'ET',
  'electronic-resource-num': 'DO',
  'full-title': 'JF',
  isbn: 'SN',
  keyword: 'KW',
  label: 'LB',
  language: 'LA',
  misc1: 'M1',
  misc2: 'M2',
  misc3: 'M3',
  notes: 'N1',
  'num-vols': 'NV',
  number: 'IS',
  'orig-pub': 'OP',
  pages: 'SP',
  'pub-location': 'CY',
  publisher: 'PB',
  'remote-database-name': 'DB',
  'remote-database-provider': 'DP',
  'report-id': 'SN',
  'research-notes': 'RN',
  'reviewed-item': 'RI',
  'secondary-authors': 'A2',
  'secondary-title': 'T2',
  section: 'SE',
  'short-title': 'ST',
  'subsidiary-authors': 'A4',
  'tertiary-authors': 'A3',
  'tertiary-title': 'T3',
  title: 'TI',
  'translated-title': 'TT',
  volume: 'VL',
  'work-type': 'M3',
  year: 'PY',
};

/** The tag of `number` where it is not that of an issue: in a series, of a court’s file. */
const NUMBERS: Readonly<Record<string, string>> = {
  BOOK: 'M1',
  CASE: 'SV',
  CHAP: 'SV',
  EBOOK: 'M1',
  ECHAP: 'SV',
  EDBOOK: 'M1',
};

/** Elements that only hold others. */
const GROUPS = new Set([
  ...['contributors', 'titles', 'periodical', 'alt-periodical', 'keywords', 'dates', 'urls'],
  ...['related-urls', 'web-urls', 'text-urls', 'pdf-urls', 'image-urls', 'pub-dates'],
]);

/** What EndNote keeps for itself. */
const OWN = new Set(['database', 'source-app', 'rec-number', 'foreign-keys', 'ref-type']);

const FACES: Readonly<Record<string, string>> = {
  bold: 'b',
  italic: 'i',
  subscript: 'sub',
  superscript: 'sup',
};

/** The text of an element with the styles of its parts; `plain` leaves the styles out. */
function textOf(element: XmlElement, plain: boolean): string {
  return element.children
    .map((child) => {
      if (typeof child === 'string') return decodeReferences(child).replace(/\r\n?/g, '\n');
      const text = textOf(child, plain);
      const tag = plain ? undefined : FACES[child.attributes.get('face') ?? ''];
      return child.name === 'style' && tag !== undefined && text.trim() !== ''
        ? `<${tag}>${text}</${tag}>`
        : text;
    })
    .join('');
}

/** Finds the place of an element in the file. */
type PlaceOf = (element: XmlElement) => FilePlace;

/** The fields of an element and of all that it groups. */
function* fieldsOf(parent: XmlElement, placeOf: PlaceOf): Generator<RisField> {
  for (const element of parent.children) {
    if (typeof element === 'string') continue;
    const { name } = element;
    const tag = TAGS[name];
    if (name.endsWith('-authors') || name === 'authors') {
      for (const author of element.children) {
        if (typeof author === 'string') continue;
        const value = textOf(author, true).trim();
        yield { tag: tag ?? name, value, field: name, ...placeOf(author) };
      }
    } else if (name === 'url') {
      const isFile = parent.name === 'pdf-urls' || parent.name === 'image-urls';
      const value = textOf(element, true).trim();
      yield { tag: isFile ? 'L1' : 'UR', value, field: name, ...placeOf(element) };
    } else if (name === 'date') {
      const value = textOf(element, true).trim();
      yield { tag: 'DA', value, field: 'pub-dates', ...placeOf(element) };
    } else if (GROUPS.has(name)) {
      yield* fieldsOf(element, placeOf);
    } else if (!OWN.has(name)) {
      const isRich = name === 'title' || name.endsWith('-title');
      const text = textOf(element, !isRich).trim();
      const isSpaced = ['keyword', 'notes', 'research-notes'].includes(name);
      const value = isSpaced ? text : text.replace(/\s+/g, ' ');
      yield { tag: tag ?? name, value, field: name, ...placeOf(element) };
    }
  }
}

/** A journal that stands in two places says the same. */
function withoutRepeats(fields: readonly RisField[]): readonly RisField[] {
  const seen = new Set<string>();
  return fields.filter(({ tag, value }) => {
    const key = `${tag === 'JF' ? 'T2' : tag}\n${value}`;
    const isNew = value !== '' && !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

function readRecord(
  record: XmlElement,
  placeOf: PlaceOf,
  problems: ImportProblem[],
): ImportedRecord {
  const { line } = placeOf(record);
  const refType = childElement(record, 'ref-type');
  const name = refType?.attributes.get('name') ?? '';
  const type = risTypeOfEndnote(decodeReferences(name)) ?? risTypeOfEndnote(elementText(refType));
  if (type === undefined) {
    problems.push({
      line,
      column: 1,
      message: `“${name === '' ? elementText(refType) : name}” is no type of EndNote.`,
      hint: 'The record has been read as a document of no special kind.',
    });
  }
  const numberTag = NUMBERS[type ?? ''];
  const fields = [...fieldsOf(record, placeOf)].map((field) =>
    field.field === 'number' && numberTag !== undefined ? { ...field, tag: numberTag } : field,
  );
  return readRisRecord({
    type: type ?? 'GEN',
    line,
    fields: withoutRepeats(fields),
    hasSpokenNames: true,
    problems,
  });
}

/**
 * Reads a file in EndNote's XML. Never throws: a file that is no XML gives one problem with its
 * line, and no records.
 */
export function readEndnoteXml(text: string): ImportedFile {
  const problems: ImportProblem[] = [];
  const index = new LineIndex(text);
  const offsets = new Map<XmlElement, number>();
  const placeOf = (element: XmlElement): FilePlace => index.at(offsets.get(element) ?? 0);
  const readRecords = (xml: string): ImportedRecord[] => {
    const root = parseXml(xml, offsets);
    const found = [...everyElement(root)].filter(({ name }) => name === 'record');
    problems.push(...referenceProblems(withoutSections(xml), index, true));
    return found.map((record) => readRecord(record, placeOf, problems));
  };
  try {
    return { format: 'endnote-xml', records: readRecords(text), problems };
  } catch (error) {
    const before = recordsBefore(text, readRecords);
    const said = error instanceof Error ? error.message : '';
    const place = /^Line (\d+): (.*)$/s.exec(said);
    problems.push({
      line: before === undefined ? Number(place?.[1] ?? 1) : lineOfCut(text, index),
      column: 1,
      message: `The file is no XML that can be read: ${place?.[2] ?? said}`,
      hint:
        before === undefined
          ? 'Export the records from EndNote once more, or as RIS.'
          : 'The records before it were read; export the others once more.',
    });
    const torn = before !== undefined && { isTorn: true as const };
    return { format: 'endnote-xml', records: before ?? [], problems, ...torn };
  }
}

const RECORD_END = '</record>';

/** The line on which the record that is cut off begins. */
function lineOfCut(text: string, index: LineIndex): number {
  const next = text.indexOf('<', text.lastIndexOf(RECORD_END) + RECORD_END.length);
  return index.at(next === -1 ? text.length : next).line;
}

/** The records of a file that is cut off within one, up to that one; undefined where it is not. */
function recordsBefore(
  text: string,
  read: (xml: string) => ImportedRecord[],
): ImportedRecord[] | undefined {
  const end = text.lastIndexOf(RECORD_END);
  if (end === -1) return undefined;
  const whole = text.slice(0, end + RECORD_END.length);
  for (const ending of ['</records></xml>', '</records>']) {
    try {
      return read(whole + ending);
    } catch {
      // Another element is open, or the fault is not at the end.
    }
  }
  return undefined;
}
