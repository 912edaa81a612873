/** A record while it is read: what it holds so far, and what found no place. */
import type {
  CslDate,
  CslDateVariable,
  CslItem,
  CslName,
  CslNameVariable,
  CslTextVariable,
  CslType,
} from '../../model/csl.ts';
import type { FilePlace, LeftOver } from '../record/imported.ts';

/** Collects the variables of a record. The first value of a variable stays. */
export class BibDraft {
  readonly #texts: { [V in CslTextVariable]?: string } = {};
  readonly #names: { [V in CslNameVariable]?: readonly CslName[] } = {};
  readonly #dates: { [V in CslDateVariable]?: CslDate } = {};
  readonly leftOver: LeftOver[] = [];

  /** Names a value that has no place. */
  leave(field: string, value: string, reason: string, place?: FilePlace): void {
    const text = value.trim();
    if (text === '') return;
    this.leftOver.push({ field, value: text, reason, ...(place === undefined ? {} : { place }) });
  }

  text(variable: CslTextVariable): string | undefined {
    return this.#texts[variable];
  }

  /** Sets a text; one that another field has set differently is left over. */
  setText(variable: CslTextVariable, text: string, field: string): void {
    const value = text.trim();
    const known = this.#texts[variable];
    if (value === '' || known === value) return;
    if (known === undefined) this.#texts[variable] = value;
    else this.leave(field, value, `Another field of the entry says “${known}”.`);
  }

  /** Adds names to those of a role. */
  addNames(variable: CslNameVariable, names: readonly CslName[]): void {
    if (names.length > 0) this.#names[variable] = [...(this.#names[variable] ?? []), ...names];
  }

  date(variable: CslDateVariable): CslDate | undefined {
    return this.#dates[variable];
  }

  setDate(variable: CslDateVariable, date: CslDate): void {
    this.#dates[variable] ??= date;
  }

  /** The record. */
  item(id: string, type: CslType): CslItem {
    return { id, type, ...this.#texts, ...this.#names, ...this.#dates };
  }
}
