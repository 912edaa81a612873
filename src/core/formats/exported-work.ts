import { missingWords } from '../bibliography/incomplete.ts';
import { toCsl } from '../bibliography/to-csl.ts';
import type { EntryOf } from '../body/entry.ts';
import { remember } from '../text/remember.ts';
import type { ExportFormat } from './format.ts';

const written = remember((_work: EntryOf<'works'>) => new Map<string, string>());

/**
 * The file of a work in a format, with what its record lacks. It is written once: the page of the
 * work, its file and each list that it stands in show the same text.
 */
export function exportedWork(work: EntryOf<'works'>, { id, serialize }: ExportFormat): string {
  const texts = written(work);
  const { id: key, data } = work;
  const text =
    texts.get(id) ??
    serialize([toCsl(key, data)], { missing: new Map([[key, missingWords(data)]]) });
  texts.set(id, text);
  return text;
}
