import { biblatex } from './bib/biblatex.ts';
import { bibtex } from './bib/bibtex.ts';
import { cslJson } from './csl-json.ts';
import type { ExportFormat } from './format.ts';
import { ris } from './ris/ris.ts';

/** The formats a record or a list can be taken away in, in the order in which pages offer them. */
export const EXPORT_FORMATS: readonly ExportFormat[] = [
  // A line each: docs/extending.md.
  bibtex,
  biblatex,
  ris,
  cslJson,
];
