/** Entries of .bib files from their fields, and files from entries: common to both flavours. */
import type { CslItem, CslNameVariable, CslTextVariable } from '../../model/csl.ts';
import { cleanText } from '../clean-text.ts';
import { formatNames, primaryCreators } from '../names.ts';
import { missingNote, type SerializeOptions } from '../options.ts';
import { remarks, remarksParagraph } from '../remarks.ts';
import { type BibField, type BibFieldTable, fieldTex } from './fields.ts';
import { keepsParticles, namesTex } from './names.ts';
import { type BibFlavour, escapeTex } from './tex.ts';

/** An entry before it is written. */
export interface BibEntry {
  readonly type: string;
  readonly fields: readonly BibField[];
}

/** Readers know letters of the first plane, ASCII digits, and these characters. */
const NO_KEY_CHARACTER = /[^\p{L}\d_:.+/-]|[\u{10000}-\u{10FFFF}]/gu;

/** The entries' keys: the records' ids, with what no key may hold replaced and none given twice. */
function bibKeys(items: readonly CslItem[]): readonly string[] {
  const taken = new Set<string>();
  return items.map((item) => {
    const key = cleanText(item.id).replace(NO_KEY_CHARACTER, '_') || 'item';
    let free = key;
    // BibTeX does not tell "Doe2010" from "doe2010".
    for (let count = 2; taken.has(free.toLowerCase()); count += 1) free = `${key}-${count}`;
    taken.add(free.toLowerCase());
    return free;
  });
}

function entryText(key: string, entry: BibEntry): string {
  const fields = entry.fields
    .filter(([, value]) => value !== '')
    // The names of months are BibTeX's own macros.
    .map(([name, value]) => `  ${name} = ${name === 'month' ? value : `{${value}}`}`);
  return `@${entry.type}{${[key, ...fields].join(',\n')}\n}\n`;
}

/** The text of a file: entries in the order of the records, a blank line between two. */
export function bibFile(
  items: readonly CslItem[],
  options: SerializeOptions,
  toEntry: (item: CslItem) => BibEntry,
): string {
  const keys = bibKeys(items);
  return items
    .map((item, index) => {
      const { type, fields } = toEntry(item);
      // No style prints a `comment`, and Zotero makes a note of it.
      const comment = escapeTex(cleanText(missingNote(item, options)));
      const key = keys[index] ?? item.id;
      return entryText(key, { type, fields: [...fields, ['comment', comment]] });
    })
    .join('\n');
}

/** Collects the fields of one entry and keeps count of the variables they have taken. */
export class BibFields {
  readonly #fields: BibField[] = [];
  readonly #written = new Set<CslTextVariable | CslNameVariable>();
  readonly #item: CslItem;
  readonly #flavour: BibFlavour;

  constructor(item: CslItem, flavour: BibFlavour) {
    this.#item = item;
    this.#flavour = flavour;
  }

  /** Counts variables as written, so that no remark repeats them. */
  take(variables: readonly CslTextVariable[]): void {
    for (const variable of variables) this.#written.add(variable);
  }

  /** Writes a finished value; undefined and the empty string are no field. */
  add(name: string, value: string | undefined): void {
    if (value === undefined || value === '' || this.has(name)) return;
    this.#fields.push([name, value]);
  }

  /** Whether the entry has the field already. */
  has(name: string): boolean {
    return this.#fields.some(([other]) => other === name);
  }

  /** Writes plain text, escaped. */
  addText(name: string, text: string | undefined): void {
    this.add(name, escapeTex(cleanText(text ?? '')));
  }

  /** Writes text as the field wants it. */
  addValue(name: string, text: string | undefined): void {
    this.add(name, fieldTex(name, text ?? '', this.#flavour));
  }

  /** Writes the variables of a table whose fields are still free. */
  addTable(table: BibFieldTable): void {
    for (const [variable, field] of table) {
      const value = this.#item[variable];
      if (value === undefined || this.has(field) || this.#written.has(variable)) continue;
      const tex = fieldTex(field, value, this.#flavour);
      if (tex === '') continue;
      this.#fields.push([field, tex]);
      this.#written.add(variable);
    }
  }

  /** Writes names under the name of a field. */
  addNames(field: string, variables: readonly CslNameVariable[]): void {
    for (const variable of variables) this.#written.add(variable);
    const others = this.#item.others ?? [];
    const hasOthers = variables.some((variable) => others.includes(variable));
    const names = variables.flatMap((variable) => formatNames(this.#item[variable]));
    this.add(field, namesTex(names, hasOthers));
  }

  /** Writes author, editor and translator. Gives whether their particles stay with the names. */
  addCreators(): boolean | undefined {
    const author = primaryCreators(this.#item);
    this.addNames('author', [author]);
    this.addNames('editor', ['editor', 'editor-translator']);
    this.addNames('translator', ['translator', 'editor-translator']);
    const written: readonly CslNameVariable[] = [
      author,
      'editor',
      'editor-translator',
      'translator',
    ];
    return keepsParticles(written.flatMap((variable) => formatNames(this.#item[variable])));
  }

  /** What no field has taken, in words. */
  remarks(): string {
    return remarksParagraph(remarks(this.#item, this.#written));
  }

  /** The finished entry. */
  entry(type: string): BibEntry {
    return { type, fields: this.#fields };
  }
}
