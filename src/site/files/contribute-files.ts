import type { Entry } from '../../core/body/entry.ts';
import type { conventionSettings } from '../../core/model/convention-settings.ts';
import { conventionsOf } from '../../core/model/conventions.ts';
import { factsOf } from '../../core/model/kinds.ts';
import type { SiteConfig } from '../../core/model/site-config.ts';
import { listedName } from '../../core/render/records/entry-names.ts';
import type { Prepared } from '../build/prepare.ts';
import { LIBRARY_FILE } from './contribute-paths.ts';
import type { SiteFile } from './site-file.ts';

/** As much of an entry as a check of another one asks of it; the schema of its kind reads it. */
interface BriefEntry {
  readonly kind: string;
  readonly id: string;
  /** How lists name it: “Christens, Brian D.”, “Christens 2010, Public relationship building”. */
  readonly name: string;
  /** Part of its front matter, where a check asks for more than that it is there. */
  readonly data?: Readonly<Record<string, unknown>> | undefined;
}

/**
 * The file that a reader’s browser checks proposals against. What is not confirmed goes into no
 * file, so that nobody takes it for a record.
 */
export function contributeFiles(
  { library }: Pick<Prepared, 'library'>,
  config: Pick<SiteConfig, keyof typeof conventionSettings>,
): SiteFile[] {
  const conventions = () => ({
    // What is left out of the settings is left out here, but for the parts, which every form shows.
    parts: conventionsOf(config).parts,
    evidence: config.evidence,
    grades: config.grades,
    positions: config.positions,
    citationKey: config.citationKey,
  });
  const entries = () =>
    [...library.entries.values()]
      .filter(({ kind }) => factsOf(kind).inForms !== false)
      .map(briefOf);
  return [
    {
      path: LIBRARY_FILE,
      contentType: 'application/json; charset=utf-8',
      text: () => JSON.stringify({ ...conventions(), entries: entries() }),
    },
  ];
}

function briefOf(entry: Entry): BriefEntry {
  const { kind, id } = entry;
  return { kind, id, name: listedName(entry), data: factsOf(kind).brief?.(entry.data) };
}
