const ONES = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
] as const;
const TENS = [
  '',
  '',
  'twenty',
  'thirty',
  'forty',
  'fifty',
  'sixty',
  'seventy',
  'eighty',
  'ninety',
] as const;

/** A number in words up to ninety-nine, in figures above: “eighty-one”, “1,204”. */
export function inWords(count: number): string {
  const one = ONES[count];
  if (one !== undefined) return one;
  if (count < 100) {
    const rest = count % 10;
    const ten = TENS[Math.floor(count / 10)] ?? '';
    return rest === 0 ? ten : `${ten}-${ONES[rest] ?? ''}`;
  }
  return count.toLocaleString('en');
}

/** Made once: a page counts a hundred things. */
const FIGURES = new Intl.NumberFormat('en-US');

/** How English counts: “1 work”, “2,000 works”. */
export function counted(count: number, one: string, many: string): string {
  return `${FIGURES.format(count)} ${count === 1 ? one : many}`;
}

/** “a”, “a and b”, “a, b and c”. */
export function listed(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`;
}

/** The first letter in upper case. */
export function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** “a” to “z”, then “aa”, for the backlinks of a reference. */
export function letter(index: number): string {
  const rest = String.fromCharCode(97 + (index % 26));
  return index < 26 ? rest : `${letter(Math.floor(index / 26) - 1)}${rest}`;
}

/** A text at the end of a sentence: with a full stop, unless it ends in a mark of its own. */
export function ended(text: string): string {
  return /[.?!…]$/.test(text) ? text : `${text}.`;
}
