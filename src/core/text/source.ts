import {
  type Document,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Node,
  parseDocument,
  visit,
} from 'yaml';
import { LineIndex } from './lines.ts';
import type { Place, Problem } from './problem.ts';

/** A file as it came from outside: its path below the library's folder, and its text. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** The largest entry that is read, in characters: 1 MB. A longer one is no entry. */
export const LONGEST_ENTRY = 1_000_000;

/** A file taken apart: the values of its front matter, its body, and the way back to places. */
export interface Source {
  readonly path: string;
  /** The text without a byte order mark and with line breaks as `\n`. */
  readonly text: string;
  /** The front matter's values: text, true or false, null, lists, maps; numbers stay text. */
  readonly values: unknown;
  /** Where the body begins in `text`; the front matter stands before it. */
  readonly bodyOffset: number;
}

/** Either a source, or what kept it from being read. */
export type SourceResult =
  | { readonly source: Source; readonly problems: readonly Problem[] }
  | { readonly source: undefined; readonly problems: readonly Problem[] };

const FRONT_MATTER = /^---[ \t]*\n((?:[\s\S]*?\n)?)---[ \t]*(?:\n|$)/;

/**
 * Reads one file: drops a byte order mark, turns CRLF into LF, refuses what is no text, and parses
 * the front matter as YAML 1.2 without numbers (a volume "010" stays "010"), without tags, anchors
 * and aliases.
 */
export function readSource(file: SourceFile): SourceResult {
  const { path } = file;
  const refuse = (message: string, hint: string, line = 1, column = 1, rule = 'unreadable') => ({
    source: undefined,
    problems: [{ path, line, column, rule, severity: 'error' as const, message, hint }],
  });
  if (file.text.length > LONGEST_ENTRY) {
    return refuse(
      `The file has ${file.text.length.toLocaleString('en-US')} characters; an entry may have ${LONGEST_ENTRY.toLocaleString('en-US')}.`,
      'Split it, or leave out what was pasted by mistake.',
      1,
      1,
      'too-long',
    );
  }
  const text = file.text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  if (text.trim() === '') {
    return refuse(
      'The file is empty.',
      'An entry begins with front matter between two lines of ---.',
    );
  }
  const lines = new LineIndex(text);
  const control = foreignCharacter(text);
  if (control) {
    const place = lines.place(path, control.offset);
    return refuse(
      `The character ${control.name} does not belong in a text.`,
      'Delete it; it is often left behind by copying from a PDF.',
      place.line,
      place.column,
      'control-character',
    );
  }
  const replacement = text.indexOf('\uFFFD');
  if (replacement !== -1) {
    const place = lines.place(path, replacement);
    return refuse(
      'The file is not UTF-8: a character could not be read.',
      'Save it with the encoding UTF-8.',
      place.line,
      place.column,
      'encoding',
    );
  }
  const match = FRONT_MATTER.exec(text);
  if (!match) {
    const opened = text.startsWith('---');
    return refuse(
      opened ? 'The front matter has no end.' : 'The file has no front matter.',
      opened
        ? 'Close it with a line of ---.'
        : 'Begin the file with a line of ---, the fields, and another line of ---.',
      1,
      1,
      'front-matter',
    );
  }
  const yaml = match[1] ?? '';
  const yamlOffset = text.indexOf('\n') + 1;
  const document = parseYaml(yaml);
  const problems: Problem[] = [];
  const report = (offset: number, message: string, hint: string) => {
    problems.push({
      ...lines.place(path, yamlOffset + offset),
      rule: 'yaml',
      severity: 'error',
      message,
      hint,
    });
  };
  for (const error of [...document.errors, ...document.warnings]) {
    const message = error.message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '') ?? '';
    report(
      error.pos[0],
      `The front matter is not valid YAML: ${message}.`.replace(/([.:])\.$/, '.'),
      'Put a text that holds a colon, a quotation mark or a # between quotation marks.',
    );
  }
  visit(document, {
    Alias(_key, node) {
      report(
        node.range?.[0] ?? 0,
        `The alias *${node.source} is not read here.`,
        'Write the value out.',
      );
    },
    Node(_key, node) {
      const offset = node.range?.[0] ?? 0;
      if ('anchor' in node && node.anchor) {
        report(offset, `The anchor &${node.anchor} is not read here.`, 'Leave it out.');
      }
      if (node.tag !== undefined && !IMPLIED_TAGS.has(node.tag)) {
        report(offset, `The tag ${node.tag} is not read here.`, 'Leave it out.');
      }
    },
  });
  if (problems.length === 0 && !isMap(document.contents)) {
    report(
      0,
      'The front matter holds no fields.',
      'Write each field on a line of its own: name: value.',
    );
  }
  if (problems.length > 0) return { source: undefined, problems };
  const values: unknown = document.toJS({ maxAliasCount: 0 });
  return { source: { path, text, values, bodyOffset: match[0].length }, problems };
}

/**
 * The first character that no text of ours may hold: control characters but tab and line feed, and
 * the private use area, whose signs only one font knows and which the templates keep for tokens.
 */
function foreignCharacter(text: string): { offset: number; name: string } | undefined {
  for (let offset = 0; offset < text.length; offset++) {
    const code = text.charCodeAt(offset);
    const isControl = (code < 0x20 && code !== 0x09 && code !== 0x0a) || code === 0x7f;
    if (!isControl && (code < 0xe000 || code > 0xf8ff)) continue;
    return { offset, name: `U+${code.toString(16).toUpperCase().padStart(4, '0')}` };
  }
  return undefined;
}

const IMPLIED_TAGS = new Set([
  'tag:yaml.org,2002:str',
  'tag:yaml.org,2002:map',
  'tag:yaml.org,2002:seq',
  'tag:yaml.org,2002:bool',
  'tag:yaml.org,2002:null',
]);

function parseYaml(yaml: string): Document {
  return parseDocument(yaml, {
    schema: 'core',
    uniqueKeys: true,
    prettyErrors: true,
    customTags: (tags) =>
      tags.filter(
        (tag) =>
          typeof tag === 'string' ||
          (tag.tag !== 'tag:yaml.org,2002:int' && tag.tag !== 'tag:yaml.org,2002:float'),
      ),
  });
}

/**
 * The place of a field in the front matter, found by parsing the YAML once more, the first time a
 * file is asked for. A path that does not exist gives its nearest parent; `key` asks for the
 * name of the field rather than its value.
 */
export function placeOfField(
  source: Source,
  fieldPath: readonly PropertyKey[],
  part: 'key' | 'value' = 'value',
): Place {
  const yamlOffset = source.text.indexOf('\n') + 1;
  const document = documentOf(source);
  let node: unknown = document.contents;
  let offset = 0;
  for (const [depth, step] of fieldPath.entries()) {
    const last = depth === fieldPath.length - 1;
    if (isMap(node)) {
      const pair = node.items.find(
        (item) => isScalar(item.key) && String(item.key.value) === String(step),
      );
      if (!isPair(pair) || !isScalar(pair.key)) break;
      const value = pair.value;
      const atKey = (last && part === 'key') || !hasRange(value);
      offset = (atKey ? pair.key.range?.[0] : hasRange(value) ? value.range?.[0] : 0) ?? offset;
      node = value;
    } else if (isSeq(node) && typeof step === 'number') {
      const item: unknown = node.items[step];
      if (!hasRange(item)) break;
      offset = item.range?.[0] ?? offset;
      node = item;
    } else break;
  }
  return new LineIndex(source.text).place(source.path, yamlOffset + offset);
}

/** Kept as long as the source is, which is until the library has been checked. */
const documents = new WeakMap<Source, Document>();

function documentOf(source: Source): Document {
  const kept = documents.get(source);
  if (kept) return kept;
  const document = parseYaml(FRONT_MATTER.exec(source.text)?.[1] ?? '');
  documents.set(source, document);
  return document;
}

function hasRange(node: unknown): node is Node {
  return isScalar(node) || isMap(node) || isSeq(node);
}
