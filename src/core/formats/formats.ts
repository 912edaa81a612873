/** The formats a record or a list can be taken away in: one table for pages, endpoints and tests. */
import { serializeBiblatex } from './bib/biblatex.ts';
import { serializeBibtex } from './bib/bibtex.ts';
import { joinCslJson, serializeCslJson } from './csl-json.ts';
import type { Serializer } from './options.ts';
import { serializeRis } from './ris/ris.ts';

/** The last part of a file's address, behind the key and a dot. */
type ExportFormatId = 'bib' | 'biblatex.bib' | 'ris' | 'json';

export interface ExportFormat {
  readonly id: ExportFormatId;
  /** What follows the name of the file, without the dot in front. */
  readonly extension: string;
  /** The format's name as pages print it. */
  readonly label: string;
  readonly contentType: string;
  readonly serialize: Serializer;
  /**
   * One file from files of one record each, equal to what `serialize` gives of all of them, so that
   * a record that stands in many lists is written once. No two records may have one key.
   */
  readonly join: (texts: readonly string[]) => string;
}

/** In the order in which pages offer them. */
export const EXPORT_FORMATS: readonly ExportFormat[] = [
  {
    id: 'bib',
    extension: 'bib',
    label: 'BibTeX',
    contentType: 'application/x-bibtex; charset=utf-8',
    serialize: serializeBibtex,
    join: (texts) => texts.join('\n'),
  },
  {
    id: 'biblatex.bib',
    extension: 'biblatex.bib',
    label: 'BibLaTeX',
    contentType: 'application/x-bibtex; charset=utf-8',
    serialize: serializeBiblatex,
    join: (texts) => texts.join('\n'),
  },
  {
    id: 'ris',
    extension: 'ris',
    label: 'RIS (Zotero, EndNote, Mendeley)',
    contentType: 'application/x-research-info-systems; charset=utf-8',
    serialize: serializeRis,
    join: (texts) => texts.join(''),
  },
  {
    id: 'json',
    extension: 'json',
    label: 'CSL-JSON',
    contentType: 'application/vnd.citationstyles.csl+json; charset=utf-8',
    serialize: serializeCslJson,
    join: joinCslJson,
  },
];
