/**
 * Commands of TeX that our own tables do not name, looked up in the table of unicode2latex, which
 * Better BibTeX for Zotero uses. It is loaded only for files that hold such a command, since loading
 * it costs more than reading a short file.
 */
import {
  ACCENTS,
  ADDRESSES,
  DECLARATIONS,
  QUOTES,
  SILENT,
  STYLES,
  SYMBOLS,
  TRANSPARENT,
} from './tex-commands.ts';
import { bibPlain } from './text.ts';

const KNOWN: readonly { readonly has: (name: string) => boolean }[] = [
  ...[ACCENTS, ADDRESSES, DECLARATIONS, QUOTES, SILENT, STYLES, SYMBOLS, TRANSPARENT],
  new Set(['href', 'ensuremath']),
];

/** More different commands than any file has that people wrote. */
const MOST_COMMANDS = 2000;

/** What the package says of a command: one character, or one in text and another in formulas. */
type Reading = string | { readonly text?: string; readonly math?: string };

function unknownCommands(text: string): readonly string[] {
  const found = new Set<string>();
  for (const [, name = ''] of text.matchAll(/\\([A-Za-z]{1,40})/g)) {
    if (found.size >= MOST_COMMANDS) break;
    if (!KNOWN.some((table) => table.has(name))) found.add(name);
  }
  return [...found];
}

/** What a file defines itself: `\def\name{…}`, `\newcommand{\name}[1]{…}`. */
const DEFINITION =
  /\\(?:def\s*\\([A-Za-z]{1,40})\s*(#1)?|(?:new|renew|provide)command\*?\s*\{?\s*\\([A-Za-z]{1,40})\s*\}?\s*(\[1\])?)\s*\{((?:[^{}]|\{[^{}]*\}){0,200})\}/g;

/**
 * The commands that a file defines. One that does something to its argument stands for nothing
 * here, so that the argument stays; one without an argument, for its text.
 */
function definedCommands(text: string): ReadonlyMap<string, string> {
  const defined = new Map<string, string>();
  for (const [, plain, mark, long, bracket, body = ''] of text.matchAll(DEFINITION)) {
    const hasArgument = mark !== undefined || bracket !== undefined;
    const name = plain ?? long ?? '';
    const lookup = (command: string): string | undefined => defined.get(command);
    if (defined.size < MOST_COMMANDS) defined.set(name, hasArgument ? '' : bibPlain(body, lookup));
  }
  return defined;
}

/** The symbols of a file's commands that the tables here do not name: `\\aleph` → “ℵ”. */
export async function lookUpCommands(text: string): Promise<ReadonlyMap<string, string>> {
  const symbols = new Map(definedCommands(text));
  const names = unknownCommands(text).filter((name) => !symbols.has(name));
  if (names.length === 0) return symbols;
  const { latex2unicode } = await import('unicode2latex');
  const table = new Map<string, Reading>(Object.entries(latex2unicode));
  for (const name of names) {
    const reading = table.get(`\\${name}`);
    const symbol = typeof reading === 'string' ? reading : (reading?.text ?? reading?.math ?? '');
    // What is TeX or markup again stands for no character.
    if (symbol !== '' && !/[\\<]/.test(symbol)) symbols.set(name, symbol);
  }
  return symbols;
}
