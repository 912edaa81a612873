import type { EntryId } from '../model/ids.ts';
import { type DataOf, isKind, KIND_NAMES, KINDS, type Kind } from '../model/kinds.ts';
import { dropDocument } from '../text/field-places.ts';
import { readSource } from '../text/read-source.ts';
import type { Source, SourceFile } from '../text/source.ts';
import { type EntryResult, makeEntry } from './entry.ts';
import { checkPath, fileProblem, translationAt } from './entry-path.ts';
import { type FragmentReader, readProse } from './entry-texts.ts';
import { proseFields } from './prose-fields.ts';
import { describeIssues, frontMatterOf } from './schema-problems.ts';
import { readTranslation } from './translation-reading.ts';

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
  const translation = translationAt(file.path);
  if (translation) return readTranslation(file, translation, readText);
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
  const texts = readProse(source, proseFields(KINDS[kind].schema, data), readText);
  const fragments = texts.map(({ fragment }) => fragment);
  const problems = texts.flatMap((read) => read.problems);
  const entry = makeEntry(kind, { id, path: source.path, data, fragments });
  return { entry, source, problems };
}
