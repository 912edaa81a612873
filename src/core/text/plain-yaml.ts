/**
 * A quick reader for front matter as entries mostly write it: fields, lists and groups in block or
 * flow style, each scalar on one line, plain or in quotation marks without escapes. Whatever else
 * stands there, from an anchor to a folded text, gives `undefined`, and the parser of YAML reads it.
 * What is given is what that parser gives; tests hold the two against each other.
 */
export function readPlainYaml(yaml: string): Record<string, unknown> | undefined {
  if (UNUSUAL.test(yaml)) return undefined;
  const lines: Line[] = [];
  for (const line of yaml.split('\n')) {
    const indent = skipBlanks(line, 0);
    let end = line.length;
    while (end > indent && line[end - 1] === ' ') end--;
    if (indent === end || line[indent] === '#') continue;
    lines.push({ indent, text: line.slice(indent, end) });
  }
  const reader = new BlockReader(lines);
  const value = lines[0]?.indent === 0 ? reader.read(0) : FAILED;
  return reader.atEnd && isRecord(value) ? value : undefined;
}

/** Tabs, escapes, and line breaks that only some take for such. */
const UNUSUAL = /[\t\\\u0085\u2028\u2029\ufeff]/;
/** What is nested more deeply than this is no entry’s. */
const DEEPEST = 20;
const FAILED = Symbol('not plain');
const KEY = /^([A-Za-z_][\w-]{0,99}):(?:$| +(?=\S))/;
const FLOW_KEY = /([A-Za-z_][\w-]{0,99}): +/y;
const QUOTED = /"([^"]*)"|'([^']*)'/y;
/** No character that could begin or end something: what is left is text and nothing else. */
const FLOW_PLAIN = /[^\s,[\]{}:#"'?&*!|>%@`-](?:[^,[\]{}:#"'\s]| (?=[^\s,[\]{}:#]))*/y;

interface Line {
  readonly indent: number;
  readonly text: string;
}

/** Reads lines from top to bottom; each method gives FAILED where it meets what it does not know. */
class BlockReader {
  readonly #lines: Line[];
  #at = 0;

  constructor(lines: Line[]) {
    this.#lines = lines;
  }

  get atEnd(): boolean {
    return this.#at === this.#lines.length;
  }

  /** The group or list whose lines stand at this indent. */
  read(indent: number): unknown {
    if (indent > 2 * DEEPEST) return FAILED;
    return isItem(this.#lines[this.#at]?.text ?? '') ? this.#list(indent) : this.#group(indent);
  }

  #group(indent: number): unknown {
    const fields: Record<string, unknown> = {};
    for (let line = this.#lines[this.#at]; line?.indent === indent; line = this.#lines[this.#at]) {
      const match = KEY.exec(line.text);
      const key = match?.[1];
      if (!match || key === undefined || Object.hasOwn(fields, key) || key === '__proto__') {
        return FAILED;
      }
      const rest = line.text.slice(match[0].length);
      this.#at++;
      const value = rest === '' ? this.#nested(indent) : this.#scalar(rest, indent);
      if (value === FAILED) return FAILED;
      fields[key] = value;
    }
    return fields;
  }

  #list(indent: number): unknown {
    const items: unknown[] = [];
    for (let line = this.#lines[this.#at]; line?.indent === indent; line = this.#lines[this.#at]) {
      if (!isItem(line.text)) break;
      const rest = line.text.slice(skipBlanks(line.text, 1));
      const column = indent + line.text.length - rest.length;
      if (rest === '' || isItem(rest)) return FAILED;
      let value: unknown;
      if (KEY.test(rest)) {
        // The first field stands behind the hyphen, the others below it.
        this.#lines[this.#at] = { indent: column, text: rest };
        value = this.#group(column);
      } else {
        this.#at++;
        value = this.#scalar(rest, indent);
      }
      if (value === FAILED) return FAILED;
      items.push(value);
    }
    return items;
  }

  /** What stands below a field without a value on its line. */
  #nested(indent: number): unknown {
    const next = this.#lines[this.#at];
    if (!next || next.indent < indent) return null;
    if (next.indent > indent) return this.read(next.indent);
    return isItem(next.text) ? this.#list(indent) : null;
  }

  /** A value on one line; a line below it that is further in would belong to it. */
  #scalar(text: string, indent: number): unknown {
    const next = this.#lines[this.#at];
    if (next && next.indent > indent) return FAILED;
    if (/^["'[{]/.test(text)) {
      const read = readFlow(text, 0, 0);
      return read && read.end === text.length ? read.value : FAILED;
    }
    if (/^[-?:,\]}#&*!|>%@`]/.test(text) || /: | #|:$/.test(text)) return FAILED;
    return resolve(text);
  }
}

interface FlowValue {
  readonly value: unknown;
  readonly end: number;
}

/** A value in flow style from an offset of its line, and where it ends. */
function readFlow(text: string, at: number, depth: number): FlowValue | undefined {
  const first = text[at];
  if (depth > DEEPEST) return undefined;
  if (first === '[') return readFlowList(text, at + 1, depth + 1);
  if (first === '{') return readFlowGroup(text, at + 1, depth + 1);
  const quoted = matchAt(QUOTED, text, at);
  if (quoted) {
    const end = at + quoted[0].length;
    // A second mark would be one that is written twice, and so a part of the text.
    return text[end] === first ? undefined : { value: quoted[1] ?? quoted[2] ?? '', end };
  }
  const plain = matchAt(FLOW_PLAIN, text, at);
  return plain ? { value: resolve(plain[0]), end: at + plain[0].length } : undefined;
}

function readFlowList(text: string, from: number, depth: number): FlowValue | undefined {
  const items: unknown[] = [];
  let at = skipBlanks(text, from);
  if (text[at] === ']') return { value: items, end: at + 1 };
  for (;;) {
    const item = readFlow(text, at, depth);
    if (!item) return undefined;
    items.push(item.value);
    at = skipBlanks(text, item.end);
    if (text[at] === ']') return { value: items, end: at + 1 };
    if (text[at] !== ',') return undefined;
    at = skipBlanks(text, at + 1);
  }
}

function readFlowGroup(text: string, from: number, depth: number): FlowValue | undefined {
  const fields: Record<string, unknown> = {};
  let at = skipBlanks(text, from);
  if (text[at] === '}') return { value: fields, end: at + 1 };
  for (;;) {
    const key = matchAt(FLOW_KEY, text, at);
    const name = key?.[1];
    if (!key || name === undefined || Object.hasOwn(fields, name) || name === '__proto__') {
      return undefined;
    }
    const value = readFlow(text, at + key[0].length, depth);
    if (!value) return undefined;
    fields[name] = value.value;
    at = skipBlanks(text, value.end);
    if (text[at] === '}') return { value: fields, end: at + 1 };
    if (text[at] !== ',') return undefined;
    at = skipBlanks(text, at + 1);
  }
}

/** The words that YAML’s core schema takes for more than text; numbers are text here. */
function resolve(text: string): unknown {
  if (/^(?:~|[Nn]ull|NULL)$/.test(text)) return null;
  if (/^(?:[Tt]rue|TRUE)$/.test(text)) return true;
  if (/^(?:[Ff]alse|FALSE)$/.test(text)) return false;
  return text;
}

function isItem(text: string): boolean {
  return text === '-' || text.startsWith('- ');
}

function skipBlanks(text: string, from: number): number {
  let at = from;
  while (text[at] === ' ') at++;
  return at;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
