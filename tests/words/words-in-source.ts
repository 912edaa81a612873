import ts from 'typescript';

/** Words that stand in a source, with their line. */
export interface FoundWords {
  readonly line: number;
  readonly text: string;
}

/** Attributes that are read out or shown, those of our own components among them. */
const READ =
  /^(?:aria-label|title|placeholder|alt|label|heading|hint|description|text|skipText|call|count|before|after|write)$/;
/** Attributes whose values are names, however they are written. */
const NAMES = /^(?:class|http-equiv|viewBox|d|content)$/;
const LETTER = /\p{L}/u;
/** Begins as a sentence or a heading does: “Nothing found”, “Copied: …”. */
const CAPITAL = /^[\s“(]*\p{Lu}\p{Ll}*(?:[\s,.:;’-]|$)/u;
/** Two words in a row, or a word with a blank at one end that joins it to others. */
const RUN =
  /(?:^|[\s“(…])\p{Ll}[\p{Ll}’]*,? (?:[\p{L}\d“…]|$)|^ \p{Ll}+(?:[ .,]|$)|[\d…] \p{Ll}{2,}|[\p{Ll}…], \p{Ll}{3,}$/u;
/** Selectors, media types and queries, paths, and what addresses end with. */
const CODE =
  /^[.#[]|[[\]#>=]|:(?:not|scope|is|has)|\b\w+\/[\w*.+-]|^\(|--|^[\w-]+$(?<!^\p{Lu}\p{Ll}+)|noopener/u;

/** True for a text that a reader is to read, as far as that can be told. */
function isWords(text: string): boolean {
  return LETTER.test(text) && !CODE.test(text) && (CAPITAL.test(text) || RUN.test(text));
}

/** The words in a module of TypeScript. Errors for programmers, names and types are passed over. */
export function wordsInScript(source: string, firstLine = 1): FoundWords[] {
  const file = ts.createSourceFile('x.ts', source, ts.ScriptTarget.Latest, true);
  const found: FoundWords[] = [];
  const visit = (node: ts.Node): void => {
    if (isPassedOver(node)) return;
    const text = literalText(node);
    if (text !== undefined && isWords(text)) {
      const { line } = file.getLineAndCharacterOfPosition(node.getStart());
      found.push({ line: line + firstLine, text });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function literalText(node: ts.Node): string | undefined {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return undefined;
  return node.head.text + node.templateSpans.map(({ literal }) => `…${literal.text}`).join('');
}

/** Methods whose texts are selectors, names of events, or names of attributes. */
const METHODS =
  /^(?:querySelector(?:All)?|closest|matches|addEventListener|getAttribute|pageElement|createElement(?:NS)?|namedItem)$/;

function isPassedOver(node: ts.Node): boolean {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return true;
  if (ts.isThrowStatement(node) || ts.isTypeNode(node)) return true;
  if (ts.isNewExpression(node)) return /Error$|^Event$/.test(node.expression.getText());
  if (ts.isCallExpression(node)) {
    const called = node.expression;
    const name = ts.isPropertyAccessExpression(called) ? called.name.text : called.getText();
    const [first] = node.arguments;
    if (name === 'setAttribute' && first?.getText() === "'class'") return true;
    return METHODS.test(name) && !node.arguments.some(ts.isFunctionLike);
  }
  if (ts.isPropertyAssignment(node)) return /^['"]?(?:class|data-focus)/.test(node.name.getText());
  if (!ts.isBinaryExpression(node)) return false;
  const { kind } = node.operatorToken;
  if (/\.(?:className|cssText|style\.\w+)$/.test(node.left.getText())) return true;
  return (
    (kind === ts.SyntaxKind.EqualsEqualsEqualsToken ||
      kind === ts.SyntaxKind.ExclamationEqualsEqualsToken) &&
    ts.isStringLiteral(node.right)
  );
}

/** The words in a page or component of Astro: its front part, its scripts and its markup. */
export function wordsInAstro(source: string): FoundWords[] {
  const front = /^---\n([\s\S]*?)\n---\n/.exec(source);
  const start = front?.[0].length ?? 0;
  const found = front === null ? [] : wordsInScript(front[1] ?? '', 2);
  const lineAt = (at: number) => source.slice(0, at).split('\n').length;
  const markup = source
    .slice(start)
    .replace(/(<script\b[^>]*>)([\s\S]*?)(<\/script>)/g, (_all, open, script, close, at) => {
      found.push(...wordsInScript(script, lineAt(start + at)));
      return open + blank(script) + close;
    })
    .replace(/<!doctype html>|\{\/\*[\s\S]*?\*\/\}|\/\*[\s\S]*?\*\//g, blank);
  const report = (text: string, at: number) =>
    found.push({ line: lineAt(start + at), text: text.replace(/\s+/g, ' ').trim() });
  readMarkup(markup, report);
  return found;
}

function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ');
}

/**
 * Walks through markup with expressions in it. Markup begins at `<` before a letter or `>`, where
 * no comparison can stand; code begins at `{`.
 */
function readMarkup(markup: string, report: (text: string, at: number) => void): void {
  let at = 0;
  const string = (): string => {
    const quote = markup[at] ?? '';
    const from = ++at;
    while (at < markup.length && markup[at] !== quote) {
      if (markup[at] === '\\') at += 1;
      else if (quote === '`' && markup.startsWith('${', at)) {
        at += 2;
        code();
        continue;
      }
      at += 1;
    }
    at += 1;
    return markup.slice(from, at - 1).replace(/\$\{[^}]*\}+/g, '…');
  };
  /** From behind an opening brace to behind its closing one. */
  const code = (): void => {
    let before = '{';
    while (at < markup.length) {
      const sign = markup[at] ?? '';
      if (sign === '}') {
        at += 1;
        return;
      }
      const from = at;
      if (sign === '{') {
        at += 1;
        code();
      } else if (/['"`]/.test(sign)) {
        const text = string();
        if (before !== '=' && isWords(text)) report(text, from);
      } else if (sign === '/' && /[(,&|?:{]/.test(before)) {
        const pattern = /^\/(?:\\.|\[(?:\\.|[^\]])*\]|[^/\\\n])+\/\w*/.exec(markup.slice(at));
        at += pattern?.[0].length ?? 1;
      } else if (
        sign === '<' &&
        /[({?:&>,|]/.test(before) &&
        /^<[A-Za-z>]/.test(markup.slice(at))
      ) {
        element();
      } else at += 1;
      if (!/\s/.test(sign)) before = sign;
    }
  };
  /** One element with what is in it; `at` stands at its `<`. */
  const element = (): void => {
    const [open = '', name = ''] = /^<([\w.:-]*)/.exec(markup.slice(at)) ?? [];
    at += open.length;
    let isClosed = /^(?:meta|link|input|br|hr|img|wbr)$/.test(name);
    while (at < markup.length && markup[at] !== '>') {
      const attribute = /^[\w:@.-]+/.exec(markup.slice(at))?.[0];
      if (markup[at] === '/') {
        isClosed = true;
        at += 1;
      } else if (markup[at] === '{') {
        at += 1;
        code();
      } else if (attribute !== undefined) {
        at += attribute.length;
        if (!/^=["']/.test(markup.slice(at))) {
          if (markup[at] === '=') at += 1;
          continue;
        }
        at += 1;
        const from = at;
        const value = string();
        if (NAMES.test(attribute)) continue;
        if (READ.test(attribute) ? LETTER.test(value) : isWords(value)) report(value, from);
      } else at += 1;
    }
    at += 1;
    if (!isClosed) children();
  };
  /** What stands between tags, up to behind the closing one. */
  const children = (): void => {
    while (at < markup.length) {
      if (markup.startsWith('</', at)) {
        at = markup.indexOf('>', at) + 1;
        return;
      }
      if (markup[at] === '<') element();
      else if (markup[at] === '{') {
        at += 1;
        code();
      } else {
        const from = at;
        while (at < markup.length && !/[<{]/.test(markup[at] ?? '')) at += 1;
        const text = markup.slice(from, at);
        if (LETTER.test(text.replace(/&\w+;/g, ''))) report(text, from);
      }
    }
  };
  while (at < markup.length) children();
}
