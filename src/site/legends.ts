import { BASIS_GRADES } from '../core/model/basis.ts';
import { CLAIM_STATUSES } from '../core/model/kinds/claim.ts';
import { POSITIONS } from '../core/model/kinds/concept.ts';

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
  { icon: 'pips-2', label: 'Two sources or more', meaning: 'show the field as it is recorded.' },
  { icon: 'pips-1', label: 'One source', meaning: 'shows it.' },
  { icon: 'pips-0', label: 'No source', meaning: 'shows it; the value is believed.' },
  {
    typed: '[?]',
    label: 'Square brackets',
    meaning: 'hold what nobody has confirmed. It is shown, and left out of every file.',
  },
];

/** What one work is to another. */
export const relationLegend: readonly LegendRow[] = [
  { icon: 'a-out', label: 'This work does it', meaning: 'to the other: draws on, cites, reviews.' },
  { icon: 'a-in', label: 'It is done to this work', meaning: 'by the other: is cited by.' },
  { icon: 'a-same', label: 'Both stand alike', meaning: ': same study, same funding.' },
];
