/** A record of tagged fields while its tags are read into variables of CSL. */

import { allIsbns, oneIsbn } from '../../bibliography/isbns.ts';
import { bareDoi } from '../../formats/clean-text.ts';
import { cslTypeOfRis } from '../../formats/ris/readings.ts';
import { RIS_GENERIC, RIS_TYPES, type RisType } from '../../formats/ris/types.ts';
import type { CslNameVariable, CslTextVariable, CslType } from '../../model/csl.ts';
import { standardDoi } from '../../text/doi.ts';
import { readDateText } from '../dates/text.ts';
import { addressesIn } from '../record/addresses.ts';
import {
  DATABASE_KIND,
  isDatabaseKind,
  isRecordAddress,
  isRecordDatabase,
  RECORD_ADDRESS,
} from '../record/databases.ts';
import { BESIDE_DATE, RecordDraft } from '../record/draft.ts';
import { type FilePlace, type ImportProblem, unreadPeople } from '../record/imported.ts';
import { issnsIn } from '../record/misplaced.ts';
import { peopleWithCommas, spokenPerson } from '../record/names.ts';
import { OTHER_NAMES, OTHER_TEXTS, SAME_TAG, TAG_REASONS, UNKNOWN_TAG } from './tags.ts';

/** A field with its RIS tag, and where it stands. */
export interface RisField extends FilePlace {
  readonly tag: string;
  readonly value: string;
  /** The field as the file calls it. */
  readonly field: string;
}

/** The fields of a record, in their order, and its RIS type. */
export interface RisSource {
  readonly type: string;
  readonly line: number;
  readonly fields: readonly RisField[];
  /** EndNote has “Jane Q. Doe” beside “Doe, Jane Q.”, and a comma behind an organization. */
  readonly hasSpokenNames?: boolean;
  /** Takes what is wrong with the fields. */
  readonly problems: ImportProblem[];
}

/** Tags that are read together, after all others. */
const TOGETHER = new Set([
  'BT',
  'DA',
  'EP',
  'ID',
  'JO',
  'KW',
  'LB',
  'N1',
  'PY',
  'RN',
  'SP',
  'Y1',
  'Y2',
]);

/** Whether each word of a short form begins a word of the full name, in its order: “J Lodg Stud”. */
function isShortFor(short: string, full: string): boolean {
  const words = (text: string): readonly string[] =>
    text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const names = words(full);
  let at = 0;
  return words(short).every((word) => {
    const found = names.findIndex((name, index) => index >= at && name.startsWith(word));
    at = found + 1;
    return found >= 0;
  });
}

/** The degree of a thesis: “PhD”, “Master of Arts”, “Dissertation”. */
function isDegree(text: string): boolean {
  return !/\d/.test(text) && /\p{L}{2}/u.test(text) && !/^(?:[ivxlc]+|vol\b.*)$/i.test(text.trim());
}

/** The shape of an ISBN; ten digits alone may be the number of a report as well. */
function isIsbn(text: string, mayBeNumber: boolean): boolean {
  const digits = text.replaceAll('-', '');
  return /^97[89]\d{10}$/.test(digits) || (!mayBeNumber && /^\d{9}[\dXx]$/.test(digits));
}

/** A record while its tags are read. */
export class RisReading {
  readonly draft = new RecordDraft();
  readonly type: CslType;
  readonly table: RisType;
  readonly #source: RisSource;
  readonly #tags: ReadonlySet<string>;
  readonly #role: CslNameVariable;
  #degree: Pick<RisField, 'value' | 'field'> | undefined;

  constructor(source: RisSource) {
    this.#source = source;
    this.#tags = new Set(source.fields.map(({ tag }) => tag));
    this.type = cslTypeOfRis(source.type) ?? 'document';
    this.table = RIS_TYPES[this.type] ?? RIS_GENERIC;
    const own = this.table.names.find(([, tag]) => tag === 'AU')?.[0];
    this.#role = source.type === 'EDBOOK' ? 'editor' : (own ?? 'author');
  }

  /** Names what is wrong with a field, at its place in the file. */
  fault(problem: ImportProblem): void {
    this.#source.problems.push(problem);
  }

  /** The fields of some tags, in their order. */
  fields(...tags: readonly string[]): readonly RisField[] {
    return this.#source.fields.filter(({ tag }) => tags.includes(tag));
  }

  /** The variables of a tag in the table of this type, the first choice first. */
  variables(tag: string): readonly CslTextVariable[] {
    return this.table.fields.filter(([, other]) => other === tag).map(([variable]) => variable);
  }

  readAll(): void {
    for (const field of this.#source.fields) if (!TOGETHER.has(field.tag)) this.#read(field);
    for (const { value, field } of this.fields('BT')) {
      const isTitle = this.draft.text('title') === undefined;
      this.draft.setText(isTitle ? 'title' : this.#container(), value, field);
    }
    for (const { value, field } of this.fields('JO')) {
      const known = this.draft.text('container-title');
      if (known === undefined) this.draft.setText('container-title', value, field);
      else if (known !== value) this.draft.setText('container-title-short', value, field);
    }
    if (this.#degree !== undefined) {
      const { value, field } = this.#degree;
      if (this.draft.has('genre'))
        this.draft.leave(field, value, 'It is the degree of the thesis.');
      else this.draft.setText('genre', value, field);
    }
    const keywords = this.fields('KW').flatMap(({ value }) => value.split(/[\n;]/));
    const words = keywords.map((word) => word.trim()).filter((word) => word !== '');
    this.draft.setText('keyword', words.join(', '), 'KW');
  }

  #container(): CslTextVariable {
    return this.variables('T2')[0] ?? 'container-title';
  }

  #read(field: RisField): void {
    const tag = SAME_TAG[field.tag] ?? field.tag;
    const role = tag === 'AU' ? this.#role : this.#roleOf(tag);
    if (role !== undefined) this.#readPeople(role, field);
    else if (tag === 'DO') this.draft.setText('DOI', bareDoi(field.value), field.field);
    else if (field.tag === 'JF') this.#readJournal(field);
    else if (tag === 'UR' || tag === 'LK') this.#readAddress(field);
    else if (tag === 'SN') this.#readSerialNumber(field);
    else if (!this.#readByShape(tag, field)) this.#readText(tag, field);
  }

  #readPeople(role: CslNameVariable, field: RisField): void {
    const spoken = this.#source.hasSpokenNames === true ? spokenPerson(field.value) : undefined;
    const { names, others, remark } = spoken ?? peopleWithCommas(field.value);
    for (const name of names) this.draft.addName(role, name);
    if (others !== undefined) this.draft.addOthers(role);
    if (remark !== undefined) this.fault(unreadPeople(field, field.field, remark));
  }

  /**
   * The full name of a journal. EndNote gives it beside a title that may be its short form; where
   * the two differ, the longer is the name.
   */
  #readJournal({ value, field }: RisField): void {
    const container = this.#container();
    const known = this.draft.text(container);
    const isShort = known !== undefined && known.length < value.length && isShortFor(known, value);
    if (isShort) {
      this.draft.removeText(container);
      this.draft.setText('container-title-short', known, field);
    } else if (known !== undefined && isShortFor(value, known)) {
      this.draft.setText('container-title-short', value, field);
      return;
    }
    this.draft.setText(container, value, field);
  }

  /** Reads values that do not belong where their tag says; true for one that was read. */
  #readByShape(tag: string, { value, field }: RisField): boolean {
    const { draft, type } = this;
    const doi = tag === 'M3' || tag === 'L3' ? standardDoi(value) : undefined;
    if (doi !== undefined) {
      draft.setText('DOI', doi, field);
      return true;
    }
    if (tag === 'C2' && /^PMC\d+$/.test(value)) {
      draft.setText('PMCID', value, field);
      return true;
    }
    if (tag === 'M3' && isDatabaseKind(value)) {
      draft.leave(field, value, DATABASE_KIND);
      return true;
    }
    if (tag === 'DB' && isRecordDatabase(value)) {
      draft.setText('source', value, field);
      return true;
    }
    if (tag === 'AN' && this.fields('DB').some(({ value: name }) => isRecordDatabase(name))) {
      draft.leave(field, value, 'It is the number of the record in a database.');
      return true;
    }
    if (tag === 'AN' && /^(?:WOS|ISI|MEDLINE|CCC|BCI|KJD):/.test(value)) {
      draft.leave(field, value, 'It is the number of the record in a database.');
      return true;
    }
    if (tag === 'VL' && type === 'thesis' && isDegree(value)) {
      // EndNote keeps the degree of a thesis in its field “Volume”.
      if (!draft.has('genre')) this.#degree = { value, field };
      return true;
    }
    // Publishers give the title of the proceedings where the name of the meeting should stand.
    const isBook = /^(?:proceedings|proc\.|advances in|lecture notes)(?:\s|$)/i.test(value);
    if (tag === 'T2' && type === 'paper-conference' && isBook && !this.#tags.has('C3')) {
      draft.setText('container-title', value, field);
      return true;
    }
    // Articles have no edition: EndNote keeps the day of their early publication here.
    const day = tag === 'ET' && type === 'article-journal' ? readDateText(value) : undefined;
    if (day?.kind !== 'date') return false;
    draft.setDate('available-date', day.date);
    draft.leave(field, day.beside, BESIDE_DATE);
    return true;
  }

  #roleOf(tag: string): CslNameVariable | undefined {
    const own = this.table.names.find(([, other]) => other === tag)?.[0];
    if (own !== undefined || this.variables(tag).length > 0) return own;
    return OTHER_NAMES[tag];
  }

  #readText(tag: string, { value, field }: RisField): void {
    const choices = this.variables(tag);
    // A number belongs to the series where one is named.
    const isNumber =
      choices.includes('collection-number') && !this.#tags.has('T2') && !this.#tags.has('T3');
    const other = isNumber ? choices.find((choice) => choice === 'number') : undefined;
    const variable = other ?? choices[0] ?? OTHER_TEXTS[tag];
    if (variable === undefined) this.draft.leave(field, value, TAG_REASONS[tag] ?? UNKNOWN_TAG);
    else this.draft.setText(variable, value, field);
  }

  #readAddress({ value, field }: RisField): void {
    for (const address of addressesIn(value)) {
      if (isRecordAddress(address)) {
        this.draft.leave(field, address, RECORD_ADDRESS);
        continue;
      }
      const isSecond = this.draft.has('URL') && this.draft.text('URL') !== address;
      if (isSecond) this.draft.leave(field, address, 'A record here holds one address.');
      else this.draft.setText('URL', address, field);
    }
  }

  /** ISBN, ISSN and numbers of reports share a tag; their shape tells them apart. */
  #readSerialNumber({ value, field }: RisField): void {
    const choices = this.variables('SN');
    const mayBeNumber = choices[0] === 'number';
    const isbn = oneIsbn(value);
    const [issn, ...otherIssns] = issnsIn(value);
    if (mayBeNumber && choices.length === 1) this.draft.setText('number', value, field);
    else if (isIsbn(isbn, mayBeNumber)) this.draft.addIsbns(allIsbns(value), field);
    else if (mayBeNumber) this.draft.setText('number', value, field);
    else if (issn !== undefined) {
      const known = this.draft.text('ISSN');
      const others = known === undefined || known === issn ? otherIssns : [issn, ...otherIssns];
      if (known === undefined) this.draft.setText('ISSN', issn, field);
      this.draft.leave(field, others.join(' '), 'A record here holds one ISSN.');
    } else this.draft.setText(choices[0] ?? 'ISSN', value, field);
  }
}
