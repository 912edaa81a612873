import { termsOf } from '../../core/model/terms.ts';
import site from '../../site.config.ts';

/** The kinds of evidence, grades of reading and positions of this library. */
export const terms = termsOf(site);
