import { ID_PATTERN, isReservedId, LONGEST_ID } from '../model/ids.ts';
import { isKind, KIND_NAMES, type Kind, sharesPage } from '../model/kinds.ts';
import { knownLanguageTag } from '../model/language-tags.ts';
import { quoted } from '../text/characters.ts';
import type { FileRule } from '../text/file-rules.ts';
import { didYouMean } from '../text/nearest.ts';
import type { Problem } from '../text/problem.ts';
import { isTranslationPath } from '../text/source.ts';
import type { ReadingRule } from './body-rules.ts';

/** What a file translates, by its path: `concepts/talk.de.mdx`. */
export interface TranslationName {
  readonly kind: Kind;
  /** The id of the entry. */
  readonly id: string;
  /** The language as BCP 47 writes it. */
  readonly language: string;
}

/** An id, and what may be the tag of a language. */
const TRANSLATION_NAME = /^([a-z][a-z0-9]*(?:-[a-z0-9]+)*)\.(\p{L}{2}[\p{L}\p{N}_-]*)\.mdx$/u;

/** What the file of a path translates; nothing for an entry. */
export function translationAt(path: string): TranslationName | undefined {
  const [folder = '', name = ''] = path.split('/');
  const [, id, tag] = TRANSLATION_NAME.exec(name) ?? [];
  if (!isKind(folder) || id === undefined || tag === undefined) return undefined;
  const language = knownLanguageTag(tag);
  return language === undefined ? undefined : { kind: folder, id, language };
}

function checkTranslation(
  path: string,
  kind: Kind,
  [, id = '', tag = '']: RegExpExecArray,
): Problem<ReadingRule> | undefined {
  if (knownLanguageTag(tag) === undefined) {
    const meant = knownLanguageTag(tag.replaceAll('_', '-'));
    return fileProblem(
      path,
      'translation',
      `“${quoted(tag)}” is not the tag of a language.`,
      meant !== undefined
        ? `Write the tag with hyphens: ${id}.${meant}.mdx.`
        : `Call a translation by its entry and its language: ${id}.de.mdx, ${id}.pt-BR.mdx. The name of an entry has no dot: ${fileNameHint(`${id}.${tag}`)}`,
    );
  }
  if (!sharesPage(kind)) return undefined;
  return fileProblem(
    path,
    'translation',
    `Entries in content/${kind} have no page of their own and cannot be translated.`,
    'Delete the file, or keep it outside content/.',
  );
}

/** A problem of the file as a whole. */
export function fileProblem(
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

/** What is wrong with the path of a file, below the content folder. */
export function checkPath(path: string): Problem<ReadingRule> | undefined {
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
  const translated = isTranslationPath(path) ? TRANSLATION_NAME.exec(name) : null;
  if (translated) return checkTranslation(path, folder, translated);
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
