/**
 * Titles in RIS, which has no tags: raised and lowered signs as Unicode has them, since “10-3” is
 * not “10⁻³”, and the title with its tags in a note, from which it is read back.
 */
import { CSL_TEXT_VARIABLES, type CslItem, type CslTextVariable } from '../../model/csl.ts';
import { cleanText } from '../clean-text.ts';
import { stripRichText } from '../rich-text.ts';

const RAISED: ReadonlyMap<string, string> = new Map(
  [...'0123456789+-−=()ni'].map(
    (sign, at) => [sign, [...'⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿⁱ'][at] ?? sign] as const,
  ),
);
const LOWERED: ReadonlyMap<string, string> = new Map(
  [...'0123456789+-−=()aehklmnopstx'].map(
    (sign, at) => [sign, [...'₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₐₑₕₖₗₘₙₒₚₛₜₓ'][at] ?? sign] as const,
  ),
);

const INDEX = /<(su[bp])>([^<>]{1,30})<\/\1>/g;

/** A text of CSL-JSON without its tags; indices of signs that Unicode has stay indices. */
export function risText(text: string): string {
  const indexed = cleanText(text).replace(INDEX, (all, tag: string, inner: string) => {
    const signs = tag === 'sup' ? RAISED : LOWERED;
    const found = [...inner].map((sign) => signs.get(sign));
    return found.includes(undefined) ? all : found.join('');
  });
  return stripRichText(indexed);
}

const LEAD = 'Formatted ';

/** How such a note begins. */
export const FORMATTED_NOTE = LEAD;

/** “Formatted title: H<sub>2</sub>O”, for each text that was written without its tags. */
export function formattedNotes(item: CslItem, written: ReadonlySet<string>): readonly string[] {
  return CSL_TEXT_VARIABLES.flatMap((variable) => {
    const text = cleanText(item[variable] ?? '');
    const isPlain = text === '' || risText(text) === text || !written.has(variable);
    return isPlain ? [] : [`${LEAD}${variable}: ${text}`];
  });
}

/** The variable and its text in such a note; undefined for other notes. */
export function readFormattedNote(
  note: string,
): { readonly variable: CslTextVariable; readonly text: string } | undefined {
  const variable = CSL_TEXT_VARIABLES.find((name) => note.startsWith(`${LEAD}${name}: `));
  if (variable === undefined) return undefined;
  return { variable, text: note.slice(LEAD.length + variable.length + 2) };
}
