/** One entry of a .bib file as a record: each field goes into a variable, or is named as left over. */
import { bareDoi } from '../formats/clean-text.ts';
import { editionInFigures } from '../formats/editions.ts';
import { KINDS } from '../formats/kinds.ts';
import type { CslNameVariable, CslTextVariable, CslType } from '../model/csl.ts';
import { BibDraft } from './bib-draft.ts';
import { DATE_FIELD_NAMES, readDates } from './bib-issued.ts';
import { languageTag } from './bib-languages.ts';
import { readNameList } from './bib-name-lists.ts';
import type { BibSourceEntry, BibValue } from './bib-source.ts';
import type { CommandLookup } from './bib-tex.ts';
import { bibParagraphs, bibPlain, bibText, bibTitle, bibVerbatim } from './bib-text.ts';
import { readTitles, TITLE_FIELD_NAMES } from './bib-titles.ts';
import { cslTypeOf, isKnownEntryType, knownEntryType, variableOf } from './bib-types.ts';
import {
  ARCHIVES,
  EDITOR_ROLES,
  NAME_FIELDS,
  REASONS,
  TEXT_FIELDS,
  TITLE_FIELDS,
  USED_UP,
} from './bib-variables.ts';
import type { ImportedRecord } from './imported-record.ts';

/** What the reading of an entry asks for and tells. */
export interface RecordReading {
  readonly lookup: (place: BibValue) => CommandLookup;
  readonly fault: (place: { line: number; column: number }, message: string, hint?: string) => void;
}

/** The kinds that biblatex translates, where `type` names them by their keys. */
const KIND_KEYS: ReadonlyMap<string, string> = new Map([
  ['phdthesis', 'PhD thesis'],
  ['mathesis', 'Master’s thesis'],
  ['mastersthesis', 'Master’s thesis'],
  ['bathesis', 'Bachelor’s thesis'],
  ['candthesis', 'Candidate thesis'],
  ['techreport', 'Technical report'],
  ['resreport', 'Research report'],
  ['software', 'Computer software'],
]);
/** What the styles of BibTeX print for an entry type whose `type` is missing. */
const IMPLIED_KINDS: ReadonlyMap<string, string> = new Map([
  ['phdthesis', 'PhD thesis'],
  ['mastersthesis', 'Master’s thesis'],
  ['techreport', 'Technical report'],
]);

/** Reads an entry with the fields it has and inherits. */
export function readRecord(
  entry: BibSourceEntry,
  fields: ReadonlyMap<string, BibValue>,
  reading: RecordReading,
): ImportedRecord {
  return new RecordReader(entry, fields, reading).read();
}

class RecordReader {
  readonly #entry: BibSourceEntry;
  readonly #fields: ReadonlyMap<string, BibValue>;
  readonly #reading: RecordReading;
  readonly #draft = new BibDraft();
  readonly #known: string;
  #annotation = '';

  constructor(
    entry: BibSourceEntry,
    fields: ReadonlyMap<string, BibValue>,
    reading: RecordReading,
  ) {
    this.#entry = entry;
    this.#fields = fields;
    this.#reading = reading;
    this.#known = knownEntryType(entry.type);
  }

  read(): ImportedRecord {
    const type = this.#type();
    readTitles(this.#draft, this.#known, (name) => this.#text(name));
    readDates(this.#draft, (name) => this.#plain(name));
    this.#eprint();
    for (const [name, value] of this.#fields) this.#field(name, value, type);
    for (const { name, ...value } of this.#entry.repeated) this.#repeated(name, value);
    const implied = this.#fields.has('type') ? undefined : IMPLIED_KINDS.get(this.#entry.type);
    if (implied !== undefined) this.#draft.setText('genre', implied, 'type');
    return {
      item: this.#draft.item(this.#entry.key, type),
      line: this.#entry.line,
      ...(this.#annotation === '' ? {} : { annotation: this.#annotation }),
      leftOver: this.#draft.leftOver,
    };
  }

  #type(): CslType {
    const { type } = this.#entry;
    if (!isKnownEntryType(type)) {
      this.#reading.fault(this.#entry, `“@${type}” is no type of entry; it is read as a document.`);
      this.#draft.leave(`@${type}`, type, 'It is no type of entry of BibTeX or biblatex.');
    }
    return cslTypeOf(type, {
      kind: this.#kind(),
      has: (field) => this.#fields.has(field),
      isPreprint: /arxiv|rxiv/i.test(`${this.#plain('archiveprefix')}${this.#plain('eprinttype')}`),
    });
  }

  #kind(): string {
    const kind = this.#plain('entrysubtype') ?? this.#plain('type') ?? '';
    return KIND_KEYS.get(kind.toLowerCase()) ?? kind;
  }

  #plain(name: string): string | undefined {
    const value = this.#fields.get(name);
    const text = value === undefined ? '' : bibPlain(value.tex, this.#reading.lookup(value));
    return text === '' ? undefined : text;
  }

  #text(name: string): string | undefined {
    const value = this.#fields.get(name);
    const text = value === undefined ? '' : this.#textOf(name, value);
    return text === '' ? undefined : text;
  }

  #textOf(name: string, value: BibValue): string {
    const read = TITLE_FIELDS.has(name) ? bibTitle : bibText;
    return read(value.tex, this.#reading.lookup(value));
  }

  #field(name: string, value: BibValue, type: CslType): void {
    if (TITLE_FIELD_NAMES.has(name) || DATE_FIELD_NAMES.has(name) || USED_UP.has(name)) return;
    const role = NAME_FIELDS.get(name);
    if (role !== undefined) this.#names(name, value, role);
    else if (!this.#special(name, value, type)) {
      const variable = this.#variable(name);
      if (variable !== undefined) this.#draft.setText(variable, this.#textOf(name, value), name);
      else this.#leave(name, value);
    }
  }

  #leave(name: string, value: BibValue, reason?: string): void {
    // What is inherited is named once, where it stands.
    if (value.inherited === true) return;
    const known =
      REASONS.get(name) ??
      (/^bdsk-|^__/.test(name) ? 'It is a note of another program.' : undefined);
    const text = bibPlain(value.tex, this.#reading.lookup(value));
    this.#draft.leave(name, text, reason ?? known ?? 'A record has no variable for this field.');
  }

  #repeated(name: string, value: BibValue): void {
    if (name === 'keywords') this.#keywords(value);
    else if (name === 'annote' || name === 'annotation') this.#annotate(value);
    else if (this.#fields.get(name)?.tex.trim() !== value.tex.trim()) {
      this.#leave(name, value, 'The field stands in the entry a second time.');
    }
  }

  #names(name: string, value: BibValue, role: CslNameVariable): void {
    const options = {
      keepsParticle: /useprefix\s*(?:=\s*true|$|,)/i.test(this.#fields.get('options')?.tex ?? ''),
    };
    const list = readNameList(value.tex, this.#reading.lookup(value), options);
    for (const fault of list.faults) {
      this.#reading.fault(value, `In “${name}”: ${fault}`);
    }
    this.#draft.addNames(this.#role(name, role), list.names);
    if (list.hasOthers) {
      this.#draft.leave(
        name,
        'others',
        'The file names no more people than these; there are others.',
      );
    }
  }

  /** Editors may be something else: `editortype = {compiler}`. */
  #role(name: string, role: CslNameVariable): CslNameVariable {
    const kind = this.#plain(`${name}type`);
    if (kind === undefined) return role;
    const found = EDITOR_ROLES.get(kind.toLowerCase());
    if (found === undefined && /^editor|^author/.test(name)) {
      this.#draft.leave(
        `${name}type`,
        kind,
        'A record has no such role; the names stand as they are.',
      );
      return /^editor[abc]$/.test(name) ? 'contributor' : role;
    }
    return found ?? role;
  }

  /** Where the text of a field goes. */
  #variable(name: string): CslTextVariable | undefined {
    const inTable = variableOf(this.#entry.type, name);
    const hasKind = this.#fields.has('type');
    if (name === 'number') {
      if (inTable === 'collection-number') return this.#fields.has('series') ? inTable : 'number';
      if (this.#known === 'misc' && this.#precedes(['series'], name)) return 'collection-number';
      return /^(?:article|periodical)$/.test(this.#known) ? 'issue' : 'number';
    }
    if (name === 'howpublished') {
      const hasIssuer = ['publisher', 'organization', 'institution'].some((field) =>
        this.#fields.has(field),
      );
      if (!hasKind && !hasIssuer) return 'publisher';
      return this.#known === 'misc' && !this.#fields.has('eventtitle') ? 'medium' : inTable;
    }
    if (name === 'address' && this.#isPlaceOfEvent()) return 'event-place';
    if (name === 'institution' && inTable === 'authority' && !hasKind) return 'publisher';
    return inTable ?? TEXT_FIELDS.get(name);
  }

  /**
   * The formats write the place of an event into `address` where the place of publication is not
   * known: then it stands behind all that says how the work was published.
   */
  #isPlaceOfEvent(): boolean {
    const imprint = ['pagetotal', 'isbn', 'issn', 'version'];
    return (
      /^(?:misc|inproceedings)$/.test(this.#known) &&
      this.#fields.get('address')?.inherited !== true &&
      this.#precedes(imprint, 'address') &&
      !(this.#fields.has('publisher') && this.#precedes(imprint, 'publisher'))
    );
  }

  /** Whether one of the fields stands in the entry before another. */
  #precedes(fields: readonly string[], other: string): boolean {
    for (const name of this.#fields.keys()) {
      if (fields.includes(name)) return true;
      if (name === other) return false;
    }
    return false;
  }

  /** Fields whose values are more than text. Gives whether the field was one of them. */
  #special(name: string, value: BibValue, type: CslType): boolean {
    const plain = (): string => bibPlain(value.tex, this.#reading.lookup(value));
    switch (name) {
      case 'doi':
        this.#draft.setText('DOI', bareDoi(bibVerbatim(value.tex)), name);
        return true;
      case 'url':
        this.#address(bibVerbatim(value.tex));
        return true;
      case 'pages':
        this.#draft.setText(
          'page',
          plain().replace(/(?<=[\p{L}\p{N}])\s*[–—]\s*(?=[\p{L}\p{N}])/gu, '-'),
          name,
        );
        return true;
      case 'edition':
        this.#draft.setText('edition', editionInFigures(this.#textOf(name, value)), name);
        return true;
      case 'keywords':
      case 'keyword':
        this.#keywords(value);
        return true;
      case 'annote':
      case 'annotation':
        this.#annotate(value);
        return true;
      case 'language':
      case 'langid':
      case 'hyphenation':
        this.#language(name, value, plain());
        return true;
      case 'type':
      case 'entrysubtype':
        this.#kindField(name, value, type);
        return true;
      case 'howpublished':
        return this.#publishedAt(value);
      case 'options':
        if (!/^\s*useprefix(?:\s*=\s*\w+)?\s*$/i.test(value.tex)) this.#leave(name, value);
        return true;
      case 'eprint':
      case 'eprinttype':
      case 'archiveprefix':
        return true;
      case 'editortype':
      case 'editoratype':
      case 'editorbtype':
      case 'editorctype':
      case 'authortype':
        if (!this.#fields.has(name.replace(/type$/, ''))) this.#leave(name, value);
        return true;
      default:
        return false;
    }
  }

  #address(text: string): void {
    const [first = '', ...others] = text.split(/;?\s+/);
    this.#draft.setText('URL', first, 'url');
    this.#draft.leave('url', others.join(' '), 'A record has one address, and the first is taken.');
  }

  #publishedAt(value: BibValue): boolean {
    const address = /^\s*\{?\s*(?:\\url\s*\{([^{}]*)\}|(https?:\/\/\S+?))\s*\}?\s*$/.exec(
      value.tex,
    );
    if (address === null) return false;
    const text = bibVerbatim(address[1] ?? address[2] ?? '');
    if (this.#fields.has('url')) {
      if (bibVerbatim(this.#fields.get('url')?.tex ?? '') !== text)
        this.#leave('howpublished', value);
    } else this.#address(text);
    return true;
  }

  #keywords(value: BibValue): void {
    const words = bibPlain(value.tex, this.#reading.lookup(value))
      .split(/[,;]/u)
      .map((word) => word.trim())
      .filter((word) => word !== '');
    const known = this.#draft.text('keyword');
    if (known === undefined) this.#draft.setText('keyword', words.join(', '), 'keywords');
    else if (known !== words.join(', ')) this.#leave('keywords', value, 'The field stands twice.');
  }

  #annotate(value: BibValue): void {
    const text = bibParagraphs(value.tex, this.#reading.lookup(value));
    if (text === '' || text === this.#annotation) return;
    this.#annotation = this.#annotation === '' ? text : `${this.#annotation}\n\n${text}`;
  }

  #language(name: string, value: BibValue, text: string): void {
    const tag = languageTag(text) ?? (name === 'language' ? text : undefined);
    if (name !== 'language' && this.#fields.has('language')) return;
    if (tag !== undefined) this.#draft.setText('language', tag, name);
    else this.#leave(name, value, 'It is no language known here.');
  }

  #kindField(name: string, value: BibValue, type: CslType): void {
    const kind = this.#kind();
    const isTaken = name === 'type' && this.#fields.has('entrysubtype') && this.#known !== 'online';
    const text = isTaken || name === 'type' ? this.#textOf(name, value) : kind;
    // The formats write the word of a type of themselves, but for theses in BibTeX.
    const isImplied = KINDS[type] === text && !/^(?:phd|masters)thesis$/.test(this.#entry.type);
    const isSubtype = name === 'entrysubtype' && this.#known === 'article';
    if (isSubtype && /^(?:magazine|newspaper)$/i.test(kind)) return;
    if (isImplied) return;
    this.#draft.setText('genre', KIND_KEYS.get(text.toLowerCase()) ?? text, name);
  }

  /** Deposits: the number goes with the archive, as the formats find it again. */
  #eprint(): void {
    const value = this.#fields.get('eprint');
    const kind = this.#plain('eprinttype') ?? this.#plain('archiveprefix') ?? '';
    const number = value === undefined ? '' : bibVerbatim(value.tex);
    if (number === '') {
      this.#draft.leave('eprinttype', kind, 'The entry has no “eprint” to go with it.');
      return;
    }
    const lower = kind.toLowerCase();
    if (lower === 'pubmed') this.#draft.setText('PMID', number, 'eprint');
    else if (lower === 'pmc' || lower === 'pmcid') this.#draft.setText('PMCID', number, 'eprint');
    else if (kind === '' && /^https?:/.test(number)) this.#address(number);
    else {
      const isArxiv =
        kind === '' && /^(?:arxiv:)?(?:\d{4}\.\d{4,5}|[a-z-]+(?:\.[a-z]{2})?\/\d{7})/i.test(number);
      this.#draft.setText(
        'archive',
        isArxiv ? 'arXiv' : (ARCHIVES.get(lower) ?? kind),
        'eprinttype',
      );
      this.#draft.setText('archive_location', number, 'eprint');
    }
  }
}
