import type { CsvCell } from '../../core/formats/csv.ts';
import { plainNames } from '../../core/render/records/names-line.ts';
import { htmlToText } from '../../core/render/text/html.ts';
import type { EvidenceMapView } from '../../core/render/views/evidence.ts';
import type { MatrixRowView } from '../../core/render/views/matrix.ts';
import { evidenceWords, matrixWords } from '../../words/words.ts';

/** A table that can be downloaded: its head, then its rows. */
export type CsvTable = readonly (readonly CsvCell[])[];

/**
 * The evidence map with a row for each of its places, empty ones too: how many studies and works
 * stand there, and which. Several keys are parted by blanks, since no key holds one.
 */
export function evidenceTable({ rows, gaps }: EvidenceMapView): CsvTable {
  const { columns } = evidenceWords;
  const said = new Map(gaps.map(({ number, text }) => [number, text]));
  return [
    [columns.concept, columns.evidence, columns.studies, columns.works, columns.keys, columns.gap],
    ...rows.flatMap(({ concept, cells }) =>
      cells.map(({ label, studies, works, gap }) => [
        concept.text,
        label,
        studies,
        works.length,
        works.map(({ id }) => id).join(' '),
        (gap === undefined ? undefined : said.get(gap)) ?? '',
      ]),
    ),
  ];
}

/** A synthesis matrix, with the reference of each work. Nothing that is not confirmed stands in it, but for a year in brackets. */
export function matrixTable(rows: readonly MatrixRowView[]): CsvTable {
  return [
    [
      matrixWords.key,
      matrixWords.names,
      matrixWords.year,
      matrixWords.titleOfWork,
      ...(rows[0]?.cells ?? []).map(({ label }) => label),
      matrixWords.evidence,
      matrixWords.basis,
      matrixWords.reference,
    ],
    ...rows.map(({ card, cells }) => [
      card.id,
      plainNames(card.names),
      card.yearLabel,
      card.heading,
      ...cells.map(({ text }) => text),
      card.evidence.map(({ label }) => label).join('; '),
      card.basis.line,
      htmlToText(card.referenceHtml),
    ]),
  ];
}
