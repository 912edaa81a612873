import { foreignCharacter, foreignCharacterHint } from './characters.ts';
import { keepDocument, placeOfField } from './field-places.ts';
import type { FileRule } from './file-rules.ts';
import { FRONT_MATTER, findFieldProblems, findYamlProblems, parseYaml } from './front-matter.ts';
import { LineIndex } from './lines.ts';
import { CONFLICT_HINT, CONFLICT_MESSAGE, findConflicts } from './merge-conflicts.ts';
import { readPlainYaml } from './plain-yaml.ts';
import type { Problem } from './problem.ts';
import {
  isTranslationPath,
  LONGEST_ENTRY,
  type Source,
  type SourceFile,
  type SourceResult,
} from './source.ts';

/**
 * Reads one file: drops a byte order mark, turns CRLF into LF, refuses what is no text, and parses
 * the front matter as YAML 1.2 without numbers (a volume "010" stays "010"), without tags, anchors
 * and aliases.
 */
export function readSource(file: SourceFile): SourceResult {
  const { path, fault } = file;
  if (fault) {
    return refuse({ path, line: 1, column: 1 }, fault.rule, fault.message, fault.hint);
  }
  if (file.text.length > LONGEST_ENTRY) {
    return refuse(
      { path, line: 1, column: 1 },
      'too-long',
      `The file has ${file.text.length.toLocaleString('en-US')} characters; an entry may have ${LONGEST_ENTRY.toLocaleString('en-US')}.`,
      'Split it, or leave out what was pasted by mistake.',
    );
  }
  const text = file.text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const lines = new LineIndex(text);
  const unreadable = findUnreadable(text);
  if (unreadable) {
    const { offset, rule, message, hint } = unreadable;
    return refuse(lines.place(path, offset), rule, message, hint);
  }
  // Whatever else would be told of the file follows from the two versions that stand in it.
  const conflicts = findConflicts(text);
  if (conflicts.length > 0) {
    return {
      source: undefined,
      problems: conflicts.map((offset) => ({
        ...lines.place(path, offset),
        rule: 'merge-conflict',
        severity: 'error',
        message: CONFLICT_MESSAGE,
        hint: CONFLICT_HINT,
      })),
    };
  }
  const match = FRONT_MATTER.exec(text);
  if (!match) {
    const { message, hint } = describeMissing(text);
    return refuse({ path, line: 1, column: 1 }, 'front-matter', message, hint);
  }
  const yaml = match[1] ?? '';
  const yamlOffset = text.indexOf('\n') + 1;
  const plain = readPlainYaml(yaml);
  const document = plain ? undefined : parseYaml(yaml);
  // Whoever translates only the text has no fields to write.
  const isBare = document?.contents === null && isTranslationPath(path);
  const faults = document && !isBare ? findYamlProblems(yaml, document) : [];
  if (faults.length > 0) {
    return {
      source: undefined,
      problems: faults.map(({ offset, message, hint }) => ({
        ...lines.place(path, yamlOffset + offset),
        rule: 'yaml',
        severity: 'error',
        message,
        hint,
      })),
    };
  }
  const values: unknown = isBare ? {} : (plain ?? document?.toJS({ maxAliasCount: 0 }));
  const source: Source = { path, text, lines, values, bodyOffset: match[0].length };
  if (document) keepDocument(source, document);
  const problems = findFieldProblems(yaml, values).map(
    (fault): Problem<FileRule> => ({
      ...placeOfField(source, fault.path, fault.part),
      rule: fault.rule,
      severity: 'error',
      message: fault.message,
      hint: fault.hint,
    }),
  );
  return problems.length > 0 ? { source: undefined, problems } : { source, problems };
}

function refuse(
  place: { readonly path: string; readonly line: number; readonly column: number },
  rule: FileRule,
  message: string,
  hint: string,
): SourceResult {
  return { source: undefined, problems: [{ ...place, rule, severity: 'error', message, hint }] };
}

/** What keeps a file from being a text at all. */
function findUnreadable(
  text: string,
): { offset: number; rule: FileRule; message: string; hint: string } | undefined {
  if (text.trim() === '') {
    return {
      offset: 0,
      rule: 'unreadable',
      message: 'The file is empty.',
      hint: 'An entry begins with front matter between two lines of ---.',
    };
  }
  const foreign = foreignCharacter(text);
  const replacement = text.indexOf('\uFFFD');
  if (replacement !== -1 && replacement <= (foreign?.offset ?? replacement)) {
    return {
      offset: replacement,
      rule: 'encoding',
      message: 'The file is not in UTF-8: a character could not be read.',
      hint: 'Save it with the encoding UTF-8.',
    };
  }
  if (!foreign) return undefined;
  return {
    offset: foreign.offset,
    rule: foreign.rule,
    message: `The character ${foreign.name} does not belong in a text.`,
    hint: foreignCharacterHint(foreign),
  };
}

function describeMissing(text: string): { message: string; hint: string } {
  if (/^---[ \t]*(?:\n|$)/.test(text)) {
    return { message: 'The front matter has no end.', hint: 'Close it with a line of ---.' };
  }
  if (/^\s*---[ \t]*\n/.test(text)) {
    return {
      message: 'The front matter does not begin on the first line.',
      hint: 'Delete everything before the first ---.',
    };
  }
  return {
    message: 'The file has no front matter.',
    hint: 'Begin the file with a line of ---, the fields, and another line of ---.',
  };
}
