import { counter } from '../numbers.ts';
import { regional } from '../region.ts';

/*
 * How the German speaks. Buttons, links and hints stand in the infinitive („Kopieren“, „Zur Liste
 * hinzufügen“). Sentences do without an address where that sounds natural; elsewhere they say „Sie“.
 * Roles are named by what was done („Herausgabe“, „Übersetzung“), and people by words that name no
 * gender („Redaktion“, „Beteiligte“), so that no marks inside words are needed. Who signs stands
 * behind a colon, since `editors` in the settings is in the nominative.
 */

export const { grouped, form, counted } = counter(regional('de'));

/** „1 Werk“, „2.000 Werke“. */
export function countedWorks(count: number): string {
  return counted(count, { one: 'Werk', other: 'Werke' });
}

/** The same behind „aus“, „von“ or „mit“: „1 Werk“, „2.000 Werken“. */
export function countedWorksDative(count: number): string {
  return counted(count, { one: 'Werk', other: 'Werken' });
}

/** „a“, „a und b“, „a, b und c“. */
export function listed(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} und ${last}`;
}

const NUMERALS = 'zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'.split(' ');

/** A number in words up to twelve, in figures above. `one` is that word in its gender and case. */
export function inWords(count: number, one: string): string {
  if (count === 0) return `k${one}`;
  return count === 1 ? one : (NUMERALS[count - 2] ?? grouped(count));
}

/** „Beide“, „Alle 2.000“: the whole of a number above one, before what is counted. */
export function allOf(count: number, written = grouped(count)): string {
  return count === 2 ? 'Beide' : `Alle ${written}`;
}

/** Labels that begin with another word than a noun, and so with a small letter inside a sentence. */
const NO_NOUN = /^(?:Aus|Belegt|Frei|Gedruckt|Nicht|Nur|Quantitative|Teilweise|Über|Überzogen)\b/u;

function inSentence(label: string): string {
  return NO_NOUN.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}

/** A text as it goes between quotation marks: its own become single ones. */
function insideQuotation(text: string): string {
  return text.includes('„')
    ? text.replaceAll('„', '‚').replaceAll('“', '‘')
    : text.replaceAll('“', '‚').replaceAll('”', '‘');
}

/** How the language puts words together, for those who write sentences out of what entries hold. */
export const grammarWords = {
  locale: regional('de'),
  listed,
  inSentence,
  fieldInSentence: inSentence,
  quoted: (text: string) => `„${insideQuotation(text)}“`,
  insideQuotation,
};
