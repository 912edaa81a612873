/**
 * TeX in the values of .bib files, read into a tree: groups, since braces keep the case of titles
 * and hold names together, styles, and text in Unicode. It is the inverse of `formats/tex.ts`, and
 * knows what other people write beside it. Nesting beyond a bound is read as flat.
 */
import type { RichTextStyle } from '../../formats/rich-text.ts';
import {
  ACCENTS,
  ADDRESSES,
  CONTROL_SYMBOLS,
  DECLARATIONS,
  LIGATURES,
  QUOTES,
  SILENT,
  STYLES,
  SYMBOLS,
  TRANSPARENT,
} from './tex-commands.ts';

interface TexText {
  readonly kind: 'text';
  readonly text: string;
}

/** A group in braces, or a styled piece. */
export interface TexSpan {
  readonly kind: 'group' | Exclude<RichTextStyle, 'nocase'>;
  readonly children: readonly TexNode[];
  /** A group that begins with a command keeps no case (BibTeX's “special characters”). */
  readonly opensWithCommand: boolean;
}

export type TexNode = TexText | TexSpan;

/** What a command stands for that the tables here do not name; undefined for an unknown one. */
export type CommandLookup = (command: string) => string | undefined;

/** `\a'`, ``\a` `` and `\a=`: the accents inside the environment `tabbing`. */
const TABBING_ACCENTS = /^ ?['`=]/;

const DEEPEST = 60;
const LONGEST_MATHEMATICS = 2000;

/**
 * The tree of a value. Commands that nothing knows stay as text, backslash and all. A tie (`~`) is
 * a no-break space, unless something else is given for it.
 */
export function readTex(tex: string, lookup: CommandLookup, tie = '\u00A0'): readonly TexNode[] {
  return new TexReader(tex, lookup, tie).read();
}

/** The text of a tree without groups and styles. */
export function texContent(nodes: readonly TexNode[]): string {
  return nodes
    .map((node) => (node.kind === 'text' ? node.text : texContent(node.children)))
    .join('');
}

function span(kind: TexSpan['kind'], children: readonly TexNode[]): TexSpan {
  return { kind, children, opensWithCommand: false };
}

/** Puts an accent on the first letter of a text; an accent on nothing is the character itself. */
function accented(accent: string, name: string, text: string): string {
  const [first = '', ...rest] = text;
  if (first.trim() === '') return name === '~' || name === '^' ? name + text : text;
  const base = first === 'ı' ? 'i' : first === 'ȷ' ? 'j' : first;
  return (base + accent).normalize('NFC') + rest.join('');
}

class TexReader {
  readonly #tex: string;
  readonly #lookup: CommandLookup;
  readonly #tie: string;
  #at = 0;
  #depth = 0;
  #inMathematics = false;

  constructor(tex: string, lookup: CommandLookup, tie: string) {
    this.#tex = tex;
    this.#lookup = lookup;
    this.#tie = tie;
  }

  read(): readonly TexNode[] {
    const nodes: TexNode[] = [];
    // A closing brace without its partner ends a run, and is passed over.
    while (this.#at < this.#tex.length) {
      for (const node of this.#run()) nodes.push(node);
      this.#at += 1;
    }
    return nodes;
  }

  #character(): string {
    return this.#tex[this.#at] ?? '';
  }

  /** Reads up to a closing brace, which it leaves, or the end. */
  #run(): TexNode[] {
    const nodes: TexNode[] = [];
    let text = '';
    const flush = (): void => {
      if (text !== '') nodes.push({ kind: 'text', text });
      text = '';
    };
    while (this.#at < this.#tex.length && this.#character() !== '}') {
      const node = this.#next();
      if (typeof node === 'string') text += node;
      else {
        flush();
        for (const inner of node) nodes.push(inner);
      }
    }
    flush();
    return nodes;
  }

  /** The next piece: a text, or nodes. */
  #next(): string | readonly TexNode[] {
    const character = this.#character();
    if (character === '{') return [this.#group()];
    if (character === '\\') return this.#command();
    if (character === '$' && this.#togglesMathematics()) {
      this.#inMathematics = !this.#inMathematics;
      this.#at += 1;
      return '';
    }
    if (this.#inMathematics && (character === '^' || character === '_')) {
      this.#at += 1;
      return [span(character === '^' ? 'superscript' : 'subscript', this.#argument())];
    }
    if (character === '~') {
      this.#at += 1;
      return this.#tie;
    }
    if (/\s/.test(character) && character.charCodeAt(0) < 128) {
      this.#skipSpace();
      return ' ';
    }
    return this.#ligature() ?? this.#plain();
  }

  #ligature(): string | undefined {
    if (this.#inMathematics) return undefined;
    const found = LIGATURES.find(([characters]) => this.#tex.startsWith(characters, this.#at));
    if (found === undefined) return undefined;
    this.#at += found[0].length;
    return found[1];
  }

  /** A run of characters that mean themselves, or the one character that stands here. */
  #plain(): string {
    const pattern = /[^\\{}$^_~\s\-`'?!]+/uy;
    pattern.lastIndex = this.#at;
    const found =
      pattern.exec(this.#tex)?.[0] ?? String.fromCodePoint(this.#tex.codePointAt(this.#at) ?? 32);
    this.#at += found.length;
    return found;
  }

  #skipSpace(): void {
    const pattern = /[ \t\n\r\f\v]+/y;
    pattern.lastIndex = this.#at;
    this.#at += pattern.exec(this.#tex)?.[0].length ?? 0;
  }

  #group(): TexSpan {
    this.#at += 1;
    if (this.#depth >= DEEPEST) return this.#flatGroup();
    const opensWithCommand =
      this.#character() === '\\' && /[\p{L}'`^"~=.]/u.test(this.#tex[this.#at + 1] ?? '');
    this.#depth += 1;
    const children = this.#run();
    this.#depth -= 1;
    this.#at += 1;
    return { kind: 'group', children, opensWithCommand };
  }

  /** A group that lies too deep: its text, as it stands. */
  #flatGroup(): TexSpan {
    const start = this.#at;
    let depth = 1;
    while (this.#at < this.#tex.length && depth > 0) {
      if (this.#character() === '{') depth += 1;
      if (this.#character() === '}') depth -= 1;
      this.#at += 1;
    }
    const text = this.#tex.slice(start, this.#at).replace(/[{}]/g, '');
    return span('group', text === '' ? [] : [{ kind: 'text', text }]);
  }

  /** Whether a dollar sign opens or closes mathematics, and is no price. */
  #togglesMathematics(): boolean {
    if (this.#inMathematics) return true;
    let depth = 0;
    const end = Math.min(this.#tex.length, this.#at + LONGEST_MATHEMATICS);
    for (let at = this.#at + 1; at < end; at += 1) {
      const character = this.#tex[at];
      if (character === '\\') at += 1;
      else if (character === '{') depth += 1;
      else if (character === '}') depth -= 1;
      if (depth < 0) return false;
      if (character === '$' && depth === 0) {
        return !/^\d[^\\^_]*\s$/.test(this.#tex.slice(this.#at + 1, at));
      }
    }
    return false;
  }

  /** The argument of a command: a group's content, a command, or one character. */
  #argument(): readonly TexNode[] {
    this.#skipSpace();
    const character = this.#character();
    if (character === '' || character === '}') return [];
    if (character === '{') return this.#group().children;
    if (character === '\\' && this.#depth < DEEPEST) {
      this.#depth += 1;
      const found = this.#command();
      this.#depth -= 1;
      return typeof found === 'string' ? [{ kind: 'text', text: found }] : found;
    }
    const text = String.fromCodePoint(this.#tex.codePointAt(this.#at) ?? 32);
    this.#at += text.length;
    return [{ kind: 'text', text: text === '~' ? this.#tie : text }];
  }

  #command(): string | readonly TexNode[] {
    const word = /\\([A-Za-z]+)\*?/y;
    word.lastIndex = this.#at;
    const name = word.exec(this.#tex)?.[1];
    if (name === undefined) return this.#controlSymbol();
    this.#at = word.lastIndex;
    return this.#word(name);
  }

  #controlSymbol(): string {
    const character = this.#tex[this.#at + 1] ?? '';
    this.#at += 1 + character.length;
    const accent = ACCENTS.get(character);
    if (accent !== undefined) return this.#accent(accent, character);
    return CONTROL_SYMBOLS.get(character) ?? `\\${character}`;
  }

  /** A letter with its accent. An accent on no letter is told, and stays as it is written. */
  #accent(accent: string, name: string): string {
    const start = this.#at;
    const text = texContent(this.#argument());
    const [first = ''] = text;
    if (first.trim() === '' || /[\p{L}\p{M}\p{N}]/u.test(first) || this.#inMathematics) {
      return accented(accent, name, text);
    }
    const written = this.#tex.slice(start, this.#at);
    this.#lookup(`${name}${written.trim()}`);
    return `\\${name}${written}`;
  }

  #word(name: string): string | readonly TexNode[] {
    const end = this.#at;
    const style = STYLES.get(name);
    if (style !== undefined && style !== 'nocase') return [span(style, this.#argument())];
    if (DECLARATIONS.has(name)) {
      this.#skipSpace();
      const declared = DECLARATIONS.get(name);
      if (declared === undefined || declared === 'nocase' || this.#depth >= DEEPEST) return '';
      this.#depth += 1;
      const children = this.#run();
      this.#depth -= 1;
      return [span(declared, children)];
    }
    const accent = ACCENTS.get(name);
    if (accent !== undefined) return this.#accent(accent, name);
    const tabbing =
      name === 'a' ? TABBING_ACCENTS.exec(this.#tex.slice(this.#at, this.#at + 2)) : null;
    if (tabbing !== null) {
      this.#at += tabbing[0].length;
      const mark = tabbing[0].trim();
      return this.#accent(ACCENTS.get(mark) ?? '', mark);
    }
    if (ADDRESSES.has(name)) return this.#address();
    if (name === 'href') {
      const address = this.#address();
      const label = this.#argument();
      const isSame = texContent(label) === address;
      return isSame ? address : [...label, { kind: 'text', text: ` (${address})` }];
    }
    const quotes = QUOTES.get(name);
    if (quotes !== undefined) {
      const [open, close] = quotes.map((text): TexText => ({ kind: 'text', text }));
      const inner = this.#argument();
      return open === undefined || close === undefined ? inner : [open, ...inner, close];
    }
    if (name === 'ensuremath') return this.#mathematics();
    if (TRANSPARENT.has(name)) return this.#argument();
    const silent = SILENT.get(name);
    if (silent !== undefined) {
      this.#skipSpace();
      for (let count = 0; count < silent; count += 1) this.#argument();
      return '';
    }
    const symbol = SYMBOLS.get(name) ?? this.#lookup(name);
    // Behind a word that stands for itself ("log", "TeX") the space is one that people mean.
    if (symbol !== undefined && symbol !== name) this.#skipSpace();
    return this.#withArgument(symbol ?? this.#tex.slice(end - name.length - 1, end));
  }

  /** A symbol, and the group behind it, whose braces belong to the command and keep no case. */
  #withArgument(symbol: string): string | readonly TexNode[] {
    if (this.#character() !== '{') return symbol;
    return [{ kind: 'text', text: symbol }, ...this.#group().children];
  }

  #mathematics(): readonly TexNode[] {
    const outside = this.#inMathematics;
    this.#inMathematics = true;
    const nodes = this.#argument();
    this.#inMathematics = outside;
    return nodes;
  }

  /** An address in braces, taken as it stands. */
  #address(): string {
    this.#skipSpace();
    if (this.#character() !== '{') return texContent(this.#argument());
    const start = this.#at + 1;
    this.#group();
    return this.#tex
      .slice(start, this.#at - 1)
      .replace(/\\([&%$#_{}~])/g, '$1')
      .trim();
  }
}
