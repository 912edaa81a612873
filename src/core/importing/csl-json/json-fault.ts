const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const SPACE = /[ \t\n\r]*/y;

/** Where a pattern that stands at an offset ends; undefined where it does not stand there. */
function endOf(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

/** Where a string ends that begins at `start`; undefined for none, one that is open, or is not sound. */
function endOfString(text: string, start: number): number | undefined {
  if (text[start] !== '"') return undefined;
  let at = start + 1;
  while (at < text.length) {
    const character = text[at] ?? '';
    if (character === '"') return at + 1;
    if (character < ' ') return undefined;
    const next = character === '\\' ? endOf(ESCAPE, text, at) : at + 1;
    if (next === undefined) return undefined;
    at = next;
  }
  return undefined;
}

/**
 * The offset of the first character that cannot stand where it stands in JSON; the length of a text
 * that only ends too soon. Engines do not tell it alike, and some not at all.
 */
export function jsonFault(text: string): number {
  const open: ('{' | '[')[] = [];
  let at = 0;
  let wanted: 'value' | 'first value' | 'key' | 'first key' | 'colon' | 'next' = 'value';
  for (;;) {
    at = endOf(SPACE, text, at) ?? at;
    const character = text[at];
    if (character === undefined) return at;
    const around = open.at(-1);
    const closes =
      (character === '}' && around === '{' && (wanted === 'next' || wanted === 'first key')) ||
      (character === ']' && around === '[' && (wanted === 'next' || wanted === 'first value'));
    if (closes) {
      open.pop();
      wanted = 'next';
      at++;
    } else if (wanted === 'next') {
      if (character !== ',' || around === undefined) return at;
      wanted = around === '{' ? 'key' : 'value';
      at++;
    } else if (wanted === 'colon') {
      if (character !== ':') return at;
      wanted = 'value';
      at++;
    } else if (wanted === 'key' || wanted === 'first key') {
      const end = endOfString(text, at);
      if (end === undefined) return at;
      wanted = 'colon';
      at = end;
    } else if (character === '{' || character === '[') {
      open.push(character);
      wanted = character === '{' ? 'first key' : 'first value';
      at++;
    } else {
      const end = endOfString(text, at) ?? endOf(SCALAR, text, at);
      if (end === undefined) return at;
      wanted = 'next';
      at = end;
    }
  }
}
