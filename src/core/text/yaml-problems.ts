import type { ErrorCode, YAMLError } from 'yaml';
import { MOST, openBracketBefore, startOfLastQuotation, type YamlProblem } from './yaml-syntax.ts';

/** A name of a field whose colon touches the value. */
const UNSPACED_FIELD = /^([A-Za-z][\w-]*):[^\s/]/;
const QUOTE = 'Put the whole text between quotation marks.';

/** What the parser found, in our words: the first of each line, the echoes left out. */
export function describeYamlErrors(
  yaml: string,
  errors: readonly Pick<YAMLError, 'code' | 'message' | 'pos'>[],
): YamlProblem[] {
  const deep = errors.find(({ code }) => code === 'RESOURCE_EXHAUSTION');
  if (deep) {
    return [
      {
        offset: deep.pos[0],
        message: 'The front matter is nested too deeply to be read.',
        hint: 'No field needs more than four levels; look for a bracket that is not closed.',
      },
    ];
  }
  const problems: YamlProblem[] = [];
  const lines = new Set<number>();
  let quotation: number | undefined;
  for (const error of [...errors].sort((a, b) => a.pos[0] - b.pos[0])) {
    if (problems.length === MOST) break;
    // Tags are reported where they stand, see findRefusedSigns.
    if (error.code === 'TAG_RESOLVE_FAILED') continue;
    const isOpen = /closing ["']/.test(error.message);
    if (isOpen) quotation ??= startOfLastQuotation(yaml);
    // The parser stops at the line behind; what is to be mended is where the bracket stands.
    const bracket = /^Flow (?:map|sequence)/.test(error.message)
      ? openBracketBefore(yaml, error.pos[0])
      : undefined;
    const offset = (isOpen ? quotation : bracket) ?? error.pos[0];
    const line = yaml.lastIndexOf('\n', offset - 1);
    if (lines.has(line)) continue;
    lines.add(line);
    const end = yaml.indexOf('\n', offset);
    const rest = yaml.slice(offset, end === -1 ? undefined : end);
    problems.push({
      offset,
      ...(bracket === undefined ? describe(error.code, error.message, rest) : openBracket(rest)),
    });
  }
  return problems;
}

function openBracket(rest: string): Omit<YamlProblem, 'offset'> {
  const [open, close, what] = rest.startsWith('{') ? ['{', '}', 'fields'] : ['[', ']', 'list'];
  return {
    message: `The bracket ${open} is not closed.`,
    hint: `Close it with ${close} at the end of its ${what}; indent the lines between the two more than the field.`,
  };
}

/** The message and the hint for a line that holds a second colon, or none that counts. */
function describeKey(rest: string): Omit<YamlProblem, 'offset'> {
  if (/:\s/.test(rest)) {
    return /^[“”„‘’«]/.test(rest)
      ? {
          message: 'The value contains a colon and is in curly quotation marks.',
          hint: 'Use straight quotation marks around it: "…".',
        }
      : { message: 'The value contains a colon and is not in quotation marks.', hint: QUOTE };
  }
  const [, field = ''] = UNSPACED_FIELD.exec(rest) ?? [];
  return field === ''
    ? {
        message: 'The lines from here on have different indentation.',
        hint: 'Let the fields of a group, and the items of a list, begin in the same column.',
      }
    : {
        message: `The colon after “${field}” has no space after it.`,
        hint: `Write ${field}: and a space before the value.`,
      };
}

/** The message and the hint for an error; `rest` is its line from where it stands. */
function describe(code: ErrorCode, said: string, rest: string): Omit<YamlProblem, 'offset'> {
  switch (code) {
    case 'DUPLICATE_KEY':
      return {
        message: `The field “${rest.split(':')[0]?.trim() ?? ''}” is given twice.`,
        hint: 'Keep one of them.',
      };
    case 'TAB_AS_INDENT':
      return { message: 'A tab indents the line.', hint: 'Indent with spaces.' };
    case 'BAD_SCALAR_START':
      return { message: `A value cannot begin with ${rest.charAt(0)} here.`, hint: QUOTE };
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
      return describeKey(rest);
    case 'BAD_INDENT':
      return {
        message: 'The line does not have the indentation that the lines above it require.',
        hint: 'Let the fields of a group, and the items of a list, begin in the same column; close every bracket and quotation mark.',
      };
    case 'MISSING_CHAR':
      if (/closing ["']/.test(said)) {
        return {
          message: 'A quotation mark is not closed.',
          hint: 'Close it; inside "…" write \\" for a quotation mark.',
        };
      }
      if (/implicit map keys/i.test(said)) {
        if (UNSPACED_FIELD.test(rest)) return describeKey(rest);
        return {
          message: 'The line is not a field.',
          hint: 'A field is its name, a colon, a space and its value.',
        };
      }
      break;
    case 'UNEXPECTED_TOKEN':
      if (/at node end/.test(said)) {
        return {
          message: 'There is more text after the value.',
          hint: 'Put the whole text between quotation marks, with \\" for each one inside.',
        };
      }
      break;
    case 'BAD_DQ_ESCAPE':
      return {
        message:
          'A backslash between quotation marks is followed by a character that it cannot escape.',
        hint: 'Write \\\\ if you mean a backslash.',
      };
    case 'NON_STRING_KEY':
      return {
        message: 'The name of a field is not a text.',
        hint: 'Begin the line with the name of the field and a colon.',
      };
    case 'MULTIPLE_DOCS':
      return {
        message: 'The fields end at a line of … or ---, but more fields follow.',
        hint: 'Delete that line.',
      };
    default:
  }
  const first = said.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '') ?? '';
  return {
    message: `The front matter is not valid YAML: ${first}.`,
    hint: 'Put a text that contains a colon, a quotation mark or a # between quotation marks, and close every bracket.',
  };
}
