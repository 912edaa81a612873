/** A record of a foreign file while it is read: what it holds so far, and what found no place. */
import { ISBN, isbnsIn } from '../../bibliography/isbns.ts';
import type {
  CslDate,
  CslDateVariable,
  CslItem,
  CslName,
  CslNameVariable,
  CslTextVariable,
  CslType,
} from '../../model/csl.ts';
import type { FilePlace, LeftOver } from './imported.ts';
import { languageTag } from './languages.ts';

/** Why words behind a date are left over. */
export const BESIDE_DATE = 'It stands beside the date and is no part of it.';

/** Why the note on what a record lacks finds no place: the entry says it by itself. */
export const INCOMPLETE_REASON = 'The file names what nobody has confirmed, without values.';

/** Collects the variables of a record. The first value of a variable stays. */
export class RecordDraft {
  readonly leftOver: LeftOver[] = [];
  readonly #texts: { [V in CslTextVariable]?: string } = {};
  readonly #names: { [V in CslNameVariable]?: CslName[] } = {};
  readonly #dates: { [V in CslDateVariable]?: CslDate } = {};
  readonly #others = new Set<CslNameVariable>();

  text(variable: CslTextVariable): string | undefined {
    return this.#texts[variable];
  }

  has(variable: CslTextVariable | CslNameVariable | CslDateVariable): boolean {
    return variable in this.#texts || variable in this.#names || variable in this.#dates;
  }

  /** Names a value that has no place. */
  leave(field: string, value: string, reason: string, place?: FilePlace): void {
    const text = value.trim();
    if (text !== '') this.leftOver.push({ field, value: text, reason, ...placed(place) });
  }

  /** Sets a text. A second one that differs is left over. */
  setText(variable: CslTextVariable, text: string, field: string): void {
    const words = text.trim();
    const value = variable === 'language' ? (languageTag(words) ?? words) : words;
    const known = this.#texts[variable];
    if (value === '' || known === value) return;
    if (known === undefined) this.#texts[variable] = value;
    else this.leave(field, value, `Another field of the record says “${shortened(known)}”.`);
  }

  /** Adds the ISBNs of a text to those of the record. One text alone stays as it is written. */
  addIsbns(text: string, field: string): void {
    const known = this.#texts.ISBN;
    const found = isbnsIn(text);
    if (known === undefined && found.length < 2) {
      this.setText('ISBN', text, field);
      return;
    }
    const written = known === undefined ? [text] : [known, text];
    this.#texts.ISBN = [...new Set(written.flatMap((part) => isbnsIn(part)))].join(' ');
    for (const part of written) {
      const rest = part.replace(ISBN, ' ').replace(/\bisbns?\b/gi, '');
      if (/[\p{L}\p{N}]/u.test(rest)) this.leave(field, rest, 'It stands beside the ISBN.');
    }
  }

  /** Takes a text back, where another field turns out to say the same. */
  removeText(variable: CslTextVariable): void {
    delete this.#texts[variable];
  }

  /** Notes that a role has more people than the record names. */
  addOthers(variable: CslNameVariable): void {
    this.#others.add(variable);
  }

  /** Adds a name to those of a role. */
  addName(variable: CslNameVariable, name: CslName | undefined): void {
    if (name === undefined) return;
    const written = Object.values(name).join(' ');
    if (isBrackets(written)) {
      this.leave(variable, written, 'It is brackets alone, and no name.');
      return;
    }
    const names = this.#names[variable] ?? [];
    names.push(name);
    this.#names[variable] = names;
  }

  date(variable: CslDateVariable): CslDate | undefined {
    return this.#dates[variable];
  }

  setDate(variable: CslDateVariable, date: CslDate | undefined): void {
    if (date !== undefined) this.#dates[variable] ??= date;
  }

  item(id: string, type: CslType): CslItem {
    const others = [...this.#others];
    return {
      id,
      type,
      ...this.#texts,
      ...this.#names,
      ...(others.length === 0 ? {} : { others }),
      ...this.#dates,
    };
  }
}

/** True for “()” and “[ ]”, which programs leave where they had a name to put in. */
export function isBrackets(text: string): boolean {
  return /^[\s()[\]{}]*$/.test(text) && /[([{]\s*[)\]}]/.test(text);
}

function placed(place: FilePlace | undefined): Pick<LeftOver, 'place'> {
  return place === undefined ? {} : { place: { line: place.line, column: place.column } };
}

/** A text as a reason quotes it. */
function shortened(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 59)}…`;
}
