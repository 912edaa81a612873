const OPENING: Readonly<Record<string, string>> = {
  ')': '(',
  ']': '[',
  '}': '{',
  '>': '<',
  '”': '“',
  '’': '‘',
  '»': '«',
};

/**
 * How many of the characters of a text without blanks belong to the address that it begins with.
 * The sentence's punctuation behind an address does not, nor does a bracket that opens before it:
 * of `https://a.example/b_(c)).` all but the last two. Brackets, quotation marks and apostrophes of
 * the address itself stay.
 */
export function addressLength(characters: readonly string[]): number {
  const excess = new Map<string, number>();
  for (const [closing, opening] of Object.entries(OPENING)) {
    const count = (wanted: string) => characters.filter((character) => character === wanted).length;
    excess.set(closing, count(closing) - count(opening));
  }
  let length = characters.length;
  for (; length > 0; length--) {
    const last = characters[length - 1] ?? '';
    const over = excess.get(last) ?? 0;
    if (over > 0) excess.set(last, over - 1);
    else if (!/[.,;:]/.test(last)) break;
  }
  return length;
}
