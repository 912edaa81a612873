/** What entries take from others: `crossref` (biblatex manual, 2.4.1 and appendix B) and `xdata`. */

import type { ImportProblem } from '../record/imported.ts';
import type { BibSourceEntry, BibValue } from './source.ts';

const DEEPEST = 10;

/** Fields that belong to the entry that holds them, whoever refers to it. */
const NEVER_INHERITED = new Set([
  ...[
    'crossref',
    'xref',
    'xdata',
    'ids',
    'entryset',
    'entrysubtype',
    'execute',
    'label',
    'options',
  ],
  ...[
    'presort',
    'related',
    'relatedoptions',
    'relatedstring',
    'relatedtype',
    'shorthand',
    'sortkey',
  ],
  ...[
    'shorthandintro',
    'sorttitle',
    'shorttitle',
    'indextitle',
    'indexsorttitle',
    'key',
    'keywords',
  ],
  ...['abstract', 'annotation', 'annote', 'file', 'note', 'doi', 'url', 'urldate', 'eprint'],
  ...['eprinttype', 'eprintclass', 'archiveprefix', 'primaryclass', 'pages', 'pagetotal', 'eid'],
]);

/** Entries that are a part of what they refer to, and the name of the whole's title in them. */
const PARTS = /^(?:in|supp|bookin)|^conference$/;
const MULTIVOLUME = /^mv/;

/** The name under which a part holds a field of its whole; undefined for one it does not take. */
function nameInChild(child: string, parent: string, field: string): string | undefined {
  if (NEVER_INHERITED.has(field)) return undefined;
  if (parent === 'xdata') return field;
  const title = /^(?:title|subtitle|titleaddon)$/.test(field);
  if (title && MULTIVOLUME.test(parent)) return `main${field}`;
  if (title && parent === 'periodical') return `journal${field}`;
  if (title) return PARTS.test(child) ? `book${field}` : undefined;
  if (field === 'author' && /^(?:inbook|suppbook|bookinbook)$/.test(child)) return 'bookauthor';
  return field;
}

const DATE_FIELDS = ['date', 'year', 'month', 'day'];

function inherit(
  fields: Map<string, BibValue>,
  child: string,
  parent: BibSourceEntry,
  from: ReadonlyMap<string, BibValue>,
): void {
  const hasDate = fields.has('date') || fields.has('year');
  for (const [field, value] of from) {
    const name = nameInChild(child, parent.type, field);
    if (name === undefined || fields.has(name) || (hasDate && DATE_FIELDS.includes(name))) continue;
    fields.set(name, { ...value, inherited: true });
    // BibTeX gives a part its author from the whole; biblatex, too.
    if (name === 'bookauthor' && !fields.has('author'))
      fields.set('author', { ...value, inherited: true });
  }
}

/** Gives each entry the fields of those it refers to, and names the references that lead nowhere. */
export class Inheritance {
  readonly #byKey = new Map<string, BibSourceEntry>();
  readonly #resolved = new Map<BibSourceEntry, ReadonlyMap<string, BibValue>>();
  readonly problems: ImportProblem[] = [];

  constructor(entries: readonly BibSourceEntry[]) {
    for (const entry of entries) {
      const key = entry.key.toLowerCase();
      if (key !== '' && !this.#byKey.has(key)) this.#byKey.set(key, entry);
    }
  }

  /** The fields of an entry with all it inherits. */
  fieldsOf(entry: BibSourceEntry, depth = 0): ReadonlyMap<string, BibValue> {
    const known = this.#resolved.get(entry);
    if (known !== undefined) return known;
    const fields = new Map(entry.fields);
    // In the way until it is whole, so that a circle ends here.
    this.#resolved.set(entry, fields);
    for (const [reference, key] of references(entry)) {
      const parent = this.#byKey.get(key.toLowerCase());
      if (parent === undefined) {
        this.#problem(reference, `No entry has the key “${key}” that this entry refers to.`);
      } else if (depth >= DEEPEST) {
        this.#problem(reference, `Entries refer to each other more than ${DEEPEST} deep.`);
      } else {
        inherit(fields, entry.type, parent, this.fieldsOf(parent, depth + 1));
      }
    }
    return fields;
  }

  #problem(value: BibValue, message: string): void {
    this.problems.push({ line: value.line, column: value.column, message });
  }
}

function references(entry: BibSourceEntry): readonly (readonly [BibValue, string])[] {
  return ['xdata', 'crossref'].flatMap((name) => {
    const value = entry.fields.get(name);
    if (value === undefined) return [];
    const keys = name === 'xdata' ? value.tex.split(',') : [value.tex];
    return keys
      .map((key) => key.trim())
      .filter((key) => key !== '')
      .map((key): readonly [BibValue, string] => [value, key]);
  });
}
