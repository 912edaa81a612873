import { fieldPartWords, fieldWords } from '../../../words/words.ts';
import type { BibliographicField } from '../../model/work.ts';

/** Of fields whose CSL names are no plain words. */
const LABELS: Partial<Record<BibliographicField, string>> = fieldWords;
const PARTS: Readonly<Record<string, string>> = fieldPartWords;

/** The label of a field or of a part of one: “Published in”, “Month”. */
export function fieldLabel(written: string): string {
  const part = PARTS[written];
  if (part !== undefined) return part;
  const [field = written, rest] = written.split('.');
  const known = Object.entries(LABELS).find(([name]) => name === field)?.[1];
  const plain = field.replace(/[-_]/g, ' ');
  const label = known ?? plain.charAt(0).toUpperCase() + plain.slice(1);
  return rest === undefined ? label : `${label}, ${rest}`;
}
