import { toCsl } from '../../core/bibliography/to-csl.ts';
import type { Entry } from '../../core/body/entry.ts';
import { EXPORT_FORMATS } from '../../core/formats/formats.ts';
import type { CslItem } from '../../core/model/csl.ts';
import { factsOf, pathOf } from '../../core/model/kinds.ts';
import { withdrawnSince } from '../../core/render/records/withdrawn.ts';
import { withdrawnWords as words } from '../../words/words.ts';
import type { Prepared } from '../build/prepare.ts';
import type { SiteFile } from './site-file.ts';

/**
 * The files of withdrawn entries, at the addresses that they had: of a work its record, with a note
 * that says since when it is withdrawn and why; of a list of works the list without any.
 */
export function withdrawnFiles(
  { library, settings }: Pick<Prepared, 'library' | 'settings'>,
  home: string,
): SiteFile[] {
  return [...library.withdrawn.values()].flatMap((entry) => {
    const gaveFiles = entry.kind === 'works' || factsOf(entry.kind).workList !== undefined;
    if (!gaveFiles) return [];
    return EXPORT_FORMATS.map(({ extension, contentType, serialize }) => ({
      path: `${entry.kind}/${entry.id}.${extension}`,
      contentType,
      text: () => serialize(recordsOf(entry, noteOn(entry))),
    }));
  });

  function noteOn({ data }: Entry): string {
    if (data.withdrawn === undefined) return '';
    const { date, why, instead } = data.withdrawn;
    const note = words.note(settings.title, withdrawnSince(date), why);
    const other = instead === undefined ? undefined : library.entries.get(instead);
    return other ? `${note}${words.noteInstead(`${home}${pathOf(other)}`)}` : note;
  }
}

function recordsOf(entry: Entry, note: string): CslItem[] {
  return entry.kind === 'works' ? [{ ...toCsl(entry.id, entry.data), note }] : [];
}
