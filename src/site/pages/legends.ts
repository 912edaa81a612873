import { CLAIM_STATUSES } from '../../core/model/kinds/claim.ts';
import { gradesOf } from '../../core/model/terms.ts';
import { legendWords } from '../../words/words.ts';
import { terms } from './terms.ts';

/** A row of a legend: an icon, or characters that are typed, and what they mean. */
export interface LegendRow {
  readonly icon?: string;
  readonly typed?: string;
  readonly label: string;
  readonly meaning?: string;
}

/** The grades of reading. */
export const gradeLegend: readonly LegendRow[] = gradesOf(terms).map(
  ({ label, meaning, icon }) => ({ label, meaning, icon }),
);

/** The words for how a claim stands to its sources. */
export const statusLegend: readonly LegendRow[] = Object.values(CLAIM_STATUSES);

/** What a work can have to say of a concept. */
export const positionLegend: readonly LegendRow[] = terms.positions.map(({ label, symbol }) => ({
  label: `${label.charAt(0).toUpperCase()}${label.slice(1)}`,
  typed: symbol,
}));

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
