/**
 * Where the parts of a literal stand in a module of TypeScript whose default export it is, so that
 * what is wrong with a value can be told at its line. Nothing is run or understood but the form of
 * literals: what is computed counts as one value.
 */
export function offsetInLiteral(
  text: string,
  path: readonly PropertyKey[],
  part: 'key' | 'value' = 'value',
): number {
  let at = startOfExport(text);
  for (const [depth, step] of path.entries()) {
    const found = new LiteralReader(text, at).find(step);
    if (found === undefined) return at;
    at = part === 'key' && depth === path.length - 1 ? found.key : found.value;
  }
  return at;
}

/** The value of `export default`, or of the constant that it names. */
function startOfExport(text: string): number {
  const code = withoutComments(text);
  const exported = /\bexport\s+default\s+/.exec(code);
  if (!exported) return 0;
  const start = exported.index + exported[0].length;
  const name = /^[A-Za-z_$][\w$]*/.exec(code.slice(start))?.[0];
  if (name === undefined) return start;
  const escaped = name.replaceAll('$', '\\$');
  const constant = new RegExp(`\\b(?:const|let|var)\\s+${escaped}\\b[^=]*=\\s*`).exec(code);
  return constant ? constant.index + constant[0].length : exported.index;
}

/** The same text with its comments blanked, so that offsets stay. */
function withoutComments(text: string): string {
  return text.replace(
    /\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:[^'\\\n]|\\[\s\S])*'|"(?:[^"\\\n]|\\[\s\S])*"|`(?:[^`\\]|\\[\s\S])*`/g,
    (piece) => (piece.startsWith('/') ? piece.replace(/[^\n]/g, ' ') : piece),
  );
}

interface Member {
  readonly key: number;
  readonly value: number;
}

/** Reads the members of the object or the list that begins at an offset. */
class LiteralReader {
  readonly #text: string;
  #at: number;

  constructor(text: string, at: number) {
    this.#text = text;
    this.#at = at;
  }

  /** The member of that name or number; of several of one name the last, which counts. */
  find(step: PropertyKey): Member | undefined {
    const open = this.#text[this.#at];
    if (open !== '{' && open !== '[') return undefined;
    this.#at++;
    let found: Member | undefined;
    for (let index = 0; ; index++) {
      this.#skipBlanks();
      if (this.#at >= this.#text.length || '}])'.includes(this.#text[this.#at] ?? '')) return found;
      const key = this.#at;
      const name = open === '{' ? this.#readName() : index;
      const value = open === '{' && this.#text[this.#at] === ':' ? this.#afterColon() : key;
      this.#skipValue();
      if (name === step || String(name) === String(step)) found = { key, value };
      if (this.#text[this.#at] === ',') this.#at++;
    }
  }

  #afterColon(): number {
    this.#at++;
    this.#skipBlanks();
    return this.#at;
  }

  /** The name of a property, in quotation marks or not; what is computed has none. */
  #readName(): string | undefined {
    const quoted = this.#readQuoted();
    const bare = /^[\w$]+/.exec(this.#text.slice(this.#at, this.#at + 200))?.[0];
    if (quoted === undefined) this.#at += bare?.length ?? 0;
    this.#skipBlanks();
    return quoted ?? bare;
  }

  /** A text in quotation marks at this place, without them. */
  #readQuoted(): string | undefined {
    const mark = this.#text[this.#at];
    if (mark !== '"' && mark !== "'" && mark !== '`') return undefined;
    const start = ++this.#at;
    while (this.#at < this.#text.length && this.#text[this.#at] !== mark) {
      this.#at += this.#text[this.#at] === '\\' ? 2 : 1;
    }
    return this.#text.slice(start, this.#at++);
  }

  /** Goes on to the comma behind a value, or to the bracket that closes what it stands in. */
  #skipValue(): void {
    let depth = 0;
    while (this.#at < this.#text.length) {
      this.#skipBlanks();
      const character = this.#text[this.#at] ?? '';
      if (character === '' || (depth === 0 && ',}])'.includes(character))) return;
      if (this.#readQuoted() !== undefined) continue;
      if ('{[('.includes(character)) depth++;
      if ('}])'.includes(character)) depth--;
      this.#at++;
    }
  }

  #skipBlanks(): void {
    const blanks = /(?:\s|\/\*[\s\S]*?\*\/|\/\/[^\n]*)*/y;
    blanks.lastIndex = this.#at;
    this.#at += blanks.exec(this.#text)?.[0].length ?? 0;
  }
}
