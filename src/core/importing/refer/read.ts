/**
 * Files in refer, as EndNote writes them (`.enw`): a character behind `%` begins a field, `%0`
 * names the type, an empty line ends a record.
 */

import { decodeReferences } from '../../text/character-references.ts';
import { LineIndex } from '../../text/lines.ts';
import { risTypeOfEndnote } from '../endnote/types.ts';
import type { ImportedFile, ImportedRecord, ImportProblem } from '../record/imported.ts';
import { referenceProblems } from '../record/reference-problems.ts';
import type { RisField } from '../ris/reading.ts';
import { readRisRecord } from '../ris/record.ts';

/** The RIS tag of each field. Those of EndNote's own that are missing here have none. */
const TAGS: Readonly<Record<string, string>> = {
  '!': 'ST',
  '#': 'C7',
  '&': 'SE',
  '(': 'OP',
  '*': 'RI',
  '+': 'AD',
  '6': 'NV',
  '7': 'ET',
  '8': 'DA',
  '9': 'M3',
  '<': 'RN',
  '>': 'L1',
  '?': 'A4',
  '@': 'SN',
  '[': 'Y2',
  '^': 'CA',
  '~': 'DP',
  A: 'AU',
  B: 'T2',
  C: 'CY',
  D: 'PY',
  E: 'ED',
  F: 'LB',
  G: 'LA',
  H: 'TA',
  I: 'PB',
  J: 'JF',
  K: 'KW',
  L: 'CN',
  M: 'AN',
  N: 'IS',
  O: 'J2',
  P: 'SP',
  Q: 'TT',
  R: 'DO',
  S: 'T3',
  T: 'TI',
  U: 'UR',
  V: 'VL',
  W: 'DB',
  X: 'AB',
  Y: 'A3',
  Z: 'N1',
};

interface OpenRecord {
  type: string;
  readonly line: number;
  readonly fields: RisField[];
  readonly problems: ImportProblem[];
}

/** Reads a file in refer. Never throws: what is wrong is named with its line. */
export function readRefer(text: string): ImportedFile {
  const records: ImportedRecord[] = [];
  const problems: ImportProblem[] = [];
  const fault = (line: number, message: string, hint: string): void => {
    problems.push({ line, column: 1, message, hint });
  };
  let open: OpenRecord | undefined;
  let letter = '';
  let place = { line: 1, column: 1 };
  let value: string[] = [];
  const endField = (): void => {
    const joined = decodeReferences(
      value.join(letter === 'K' || letter === 'Z' ? '\n' : ' '),
    ).trim();
    if (joined !== '' && open !== undefined) {
      open.fields.push({
        tag: TAGS[letter] ?? `%${letter}`,
        value: joined,
        field: `%${letter}`,
        ...place,
      });
    }
    value = [];
  };
  const end = (): void => {
    endField();
    if (open !== undefined) records.push(readRisRecord({ ...open, hasSpokenNames: true }));
    open = undefined;
  };
  const source = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  for (const [index, line] of source.split('\n').entries()) {
    const match = /^%(\S)(?:\s+(.*))?$/s.exec(line);
    if (match === null) {
      if (line.trim() === '') {
        endField();
        // An empty line inside of a record is not its end if the next line goes on with a field.
        letter = '';
      } else if (value.length > 0) value.push(line.trim());
      else fault(index + 1, 'The line belongs to no field.', 'It has been passed over.');
      continue;
    }
    endField();
    const [, first = '', content = ''] = match;
    if (first === '0') {
      end();
      const type = risTypeOfEndnote(content.trim());
      if (type === undefined) {
        fault(
          index + 1,
          `“${content.trim()}” is no type of EndNote.`,
          'The record has been read as a document of no special kind.',
        );
      }
      open = { type: type ?? 'GEN', line: index + 1, fields: [], problems };
      continue;
    }
    if (open === undefined) {
      fault(
        index + 1,
        `“%${first}” stands before the type of its record.`,
        'A record begins with “%0”; it has been read as a document of no special kind.',
      );
      open = { type: 'GEN', line: index + 1, fields: [], problems };
    }
    letter = first;
    place = { line: index + 1, column: line.length - content.length + 1 };
    value = [content];
  }
  end();
  problems.push(...referenceProblems(source, new LineIndex(source), false));
  return { format: 'refer', records, problems };
}
