/** Character references of HTML and XML in texts of other programs. */

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  gt: '>',
  lt: '<',
  nbsp: '\u00a0',
  quot: '"',
};

function character(code: number): string | undefined {
  const isValid = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return isValid ? String.fromCodePoint(code) : undefined;
}

/** The text with the named references of XML and all numeric ones decoded, once; others stay. */
export function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z]{2,4}));/gi,
    (whole, hex: string | undefined, decimal: string | undefined, name: string | undefined) => {
      if (hex !== undefined) return character(Number.parseInt(hex, 16)) ?? whole;
      if (decimal !== undefined) return character(Number(decimal)) ?? whole;
      return (Object.hasOwn(NAMED, name ?? '') ? NAMED[name ?? ''] : undefined) ?? whole;
    },
  );
}
