import { type Document, isMap, parseDocument, YAMLParseError } from 'yaml';
import { foreignCharacter, foreignCharacterHint } from './characters.ts';
import type { FileRule } from './file-rules.ts';
import { findRepeatedKeys } from './yaml-keys.ts';
import { describeYamlErrors } from './yaml-problems.ts';
import { findRefusedSyntax, type YamlProblem } from './yaml-syntax.ts';

/** The front matter of a text: between a first line of `---` and the next. */
export const FRONT_MATTER = /^---[ \t]*\n((?:[\s\S]*?\n)?)---[ \t]*(?:\n|$)/;

/** A problem that is known by its field rather than by its offset. */
export interface FieldProblem {
  readonly path: readonly (string | number)[];
  readonly part: 'key' | 'value';
  readonly rule: FileRule;
  readonly message: string;
  readonly hint: string;
}

/**
 * YAML 1.2 as entries write it: numbers stay text, the names of fields are text and stand in each
 * group once.
 */
export function parseYaml(yaml: string): Document {
  const document = parseDocument(yaml, {
    schema: 'core',
    // The parser compares each name with every other; ours are looked up.
    uniqueKeys: false,
    stringKeys: true,
    prettyErrors: false,
    customTags: (tags) =>
      tags.filter(
        (tag) =>
          typeof tag === 'string' ||
          (tag.tag !== 'tag:yaml.org,2002:int' && tag.tag !== 'tag:yaml.org,2002:float'),
      ),
  });
  for (const offset of findRepeatedKeys(document)) {
    const at: [number, number] = [offset, offset + 1];
    document.errors.push(new YAMLParseError(at, 'DUPLICATE_KEY', 'Map keys must be unique'));
  }
  return document;
}

/** Everything that keeps a front matter from being read, in its order. */
export function findYamlProblems(yaml: string, document: Document): YamlProblem[] {
  const problems = [
    ...findRefusedSyntax(yaml),
    ...describeYamlErrors(yaml, [...document.errors, ...document.warnings]),
  ].sort((a, b) => a.offset - b.offset);
  if (problems.length === 0 && !isMap(document.contents)) {
    problems.push({
      offset: 0,
      message: 'The front matter has no fields.',
      hint: 'Write each field on a line of its own: name: value.',
    });
  }
  return problems;
}

/**
 * What escapes can bring in that the file itself may not hold, and the one name that a record of
 * JavaScript loses.
 */
export function findFieldProblems(yaml: string, values: unknown): FieldProblem[] {
  if (!yaml.includes('\\') && !yaml.includes('__proto__')) return [];
  const problems: FieldProblem[] = [];
  const walk = (value: unknown, path: readonly (string | number)[]): void => {
    if (typeof value === 'string') checkText(value, path, 'value');
    else if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) walk(item, [...path, index]);
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, item] of Object.entries(value)) {
        checkText(key, [...path, key], 'key');
        if (key === '__proto__' && path.length > 0) {
          problems.push({
            path: [...path, key],
            part: 'key',
            rule: 'yaml',
            message: 'A field cannot be called __proto__.',
            hint: 'Give it another name.',
          });
        }
        walk(item, [...path, key]);
      }
    }
  };
  const checkText = (
    text: string,
    path: readonly (string | number)[],
    part: 'key' | 'value',
  ): void => {
    const foreign = foreignCharacter(text);
    if (!foreign) return;
    problems.push({
      path,
      part,
      rule: foreign.rule,
      message: `The character ${foreign.name} does not belong in a text.`,
      hint: foreignCharacterHint(foreign),
    });
  };
  walk(values, []);
  return problems;
}
