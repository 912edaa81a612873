import { BASIS_GRADES } from '../../core/model/basis.ts';
import { CLAIM_STATUSES } from '../../core/model/kinds/claim.ts';
import { POSITIONS } from '../../core/model/kinds/concept.ts';
import { legendWords } from '../../words/words.ts';

/** A row of a legend: an icon, or characters that are typed, and what they mean. */
export interface LegendRow {
  readonly icon?: string;
  readonly typed?: string;
  readonly label: string;
  readonly meaning?: string;
}

/** The grades of reading. */
export const gradeLegend: readonly LegendRow[] = Object.values(BASIS_GRADES);

/** The words for how a claim stands to its sources. */
export const statusLegend: readonly LegendRow[] = Object.values(CLAIM_STATUSES);

/** What a work can have to say of a concept. */
export const positionLegend: readonly LegendRow[] = Object.values(POSITIONS).map(
  ({ label, symbol }) => ({
    label: `${label.charAt(0).toUpperCase()}${label.slice(1)}`,
    typed: symbol,
  }),
);

/** In how many sources a field was seen, and what brackets say. */
export const fieldLegend: readonly LegendRow[] = [
  { icon: 'pips-2', ...legendWords.twoSources },
  { icon: 'pips-1', ...legendWords.oneSource },
  { icon: 'pips-0', ...legendWords.noSource },
  { typed: '[?]', ...legendWords.brackets },
];

/** What one work is to another. */
export const relationLegend: readonly LegendRow[] = [
  { icon: 'a-out', ...legendWords.itDoes },
  { icon: 'a-in', ...legendWords.isDone },
  { icon: 'a-same', ...legendWords.alike },
];
