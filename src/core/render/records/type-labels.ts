import { typeWords } from '../../../words/words.ts';
import type { CslType } from '../../model/csl.ts';

/** What a card calls each kind of publication, in one or two words. */
export const TYPE_LABELS: Readonly<Record<CslType, string>> = typeWords;
