import { placeWords } from '../../words/words.ts';
import { type EntryId, ID_PATTERN, isReservedId, LONGEST_ID } from '../model/ids.ts';
import { type DataOf, isKind, KIND_NAMES, KINDS, type Kind } from '../model/kinds.ts';
import { quoted } from '../text/characters.ts';
import { dropDocument, placeInField } from '../text/field-places.ts';
import type { FileRule } from '../text/file-rules.ts';
import { didYouMean } from '../text/nearest.ts';
import type { Problem } from '../text/problem.ts';
import { readSource } from '../text/read-source.ts';
import type { Source, SourceFile } from '../text/source.ts';
import type { ReadingRule } from './body-rules.ts';
import { type EntryResult, makeEntry } from './entry.ts';
import type { FragmentResult } from './fragment-reading.ts';
import { proseFields } from './prose-fields.ts';
import type { FragmentSource } from './reading.ts';
import { describeIssues, frontMatterOf } from './schema-problems.ts';

/** What reads the texts of an entry. */
type FragmentReader = (source: FragmentSource) => FragmentResult;

/**
 * Reads one file as `readEntry` does, its texts by the reader that is given: the parser of MDX is
 * no code that a browser can run, and whoever reads there brings another.
 */
export function readEntryWith(file: SourceFile, readText: FragmentReader): EntryResult {
  const misplaced = checkPath(file.path);
  if (misplaced) {
    // What is no file at all is told as that, wherever it stands.
    const problems = file.fault ? readSource(file).problems : [misplaced];
    return { entry: undefined, source: undefined, problems };
  }
  const [folder = '', name = ''] = file.path.split('/');
  const id = name.replace(/\.mdx$/, '');
  const { source, problems } = readSource(file);
  if (!isKind(folder)) return { entry: undefined, source, problems };
  if (!source) return { entry: undefined, unread: { kind: folder, id }, source, problems };
  const result = readKind(folder, id as EntryId, source, readText);
  dropDocument(source);
  return result.entry ? result : { ...result, unread: { kind: folder, id } };
}

function readKind<K extends Kind>(
  kind: K,
  id: EntryId,
  source: Source,
  readText: FragmentReader,
): EntryResult {
  const result = KINDS[kind].schema.safeParse(source.values);
  if (!result.success) {
    const fitting = KIND_NAMES.find(
      (other) => other !== kind && KINDS[other].schema.safeParse(source.values).success,
    );
    if (fitting) {
      return {
        entry: undefined,
        source,
        problems: [
          fileProblem(
            source.path,
            'misplaced',
            `The file is in ${kind}/ but has the fields of ${fitting}/.`,
            `Move it to ${fitting}/.`,
          ),
        ],
      };
    }
    return {
      entry: undefined,
      source,
      problems: describeIssues(result.error.issues, frontMatterOf(source), KINDS[kind].schema),
    };
  }
  const data = result.data as DataOf<K>;
  const texts = proseFields(kind, data).map((field) =>
    readText({
      name: field.path.join('.'),
      label: field.label,
      text: field.text,
      prefix: `${field.path.filter((step) => step !== 'text' && step !== 'reason').join('-')}-`,
      placeAt: placeInField(source, field.path),
    }),
  );
  const body = readText({
    name: 'body',
    label: placeWords.text,
    text: source.text.slice(source.bodyOffset),
    prefix: '',
    placeAt: (offset) => source.lines.place(source.path, source.bodyOffset + offset),
  });
  texts.push(body);
  const fragments = texts.map(({ fragment }) => fragment);
  const problems = texts.flatMap((read) => read.problems);
  const entry = makeEntry(kind, { id, path: source.path, data, fragments });
  return { entry, source, problems };
}

/** A problem of the file as a whole. */
function fileProblem(
  path: string,
  rule: FileRule,
  message: string,
  hint: string,
): Problem<ReadingRule> {
  return { path, line: 1, column: 1, rule, severity: 'error', message, hint };
}

/** The rule for a file’s name, and the name that it would have by it. */
function fileNameHint(id: string): string {
  const rule = 'Use lower-case Latin letters, digits and single hyphens, starting with a letter';
  const plain = id
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ _.-]+/g, '-')
    .replace(/^-|-$/g, '');
  return ID_PATTERN.test(plain) ? `${rule}: “${plain}.mdx”.` : `${rule}.`;
}

function checkPath(path: string): Problem<ReadingRule> | undefined {
  const problem = (rule: FileRule, message: string, hint: string): Problem<ReadingRule> =>
    fileProblem(path, rule, message, hint);
  const steps = path.split('/');
  const [folder = '', name = ''] = steps;
  if (steps.length === 1) {
    return problem(
      'misplaced',
      'The file is not in the folder of a kind.',
      `Move it into one of ${KIND_NAMES.join(', ')}.`,
    );
  }
  if (!isKind(folder)) {
    return problem(
      'misplaced',
      `“${quoted(folder)}” is not a kind of entry.`,
      didYouMean(folder, KIND_NAMES, `The folders are ${KIND_NAMES.join(', ')}.`),
    );
  }
  if (steps.length > 2) {
    return problem(
      'misplaced',
      'The file is in a folder inside the folder of its kind.',
      `Move it to ${folder}/ itself.`,
    );
  }
  if (!name.endsWith('.mdx')) {
    return problem(
      'misplaced',
      `“${quoted(name)}” is not an entry: names of entries end in .mdx.`,
      'Rename it, or move it to public/.',
    );
  }
  const id = name.slice(0, -4);
  if (!ID_PATTERN.test(id)) {
    return problem('file-name', `“${quoted(id)}” is not a valid id.`, fileNameHint(id));
  }
  if (id.length > LONGEST_ID) {
    return problem(
      'file-name',
      `The name has ${id.length} characters; an id may have ${LONGEST_ID}.`,
      'Shorten it, and change the links to it.',
    );
  }
  if (isReservedId(id)) {
    return problem(
      'file-name',
      `“${id}” is a reserved word of Windows, the site or its programs.`,
      'Give the file a name of more words, and change the links to it.',
    );
  }
  return undefined;
}
