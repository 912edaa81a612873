import { element } from '../../search/dom.ts';
import type { Told } from '../told.ts';

/** What is told, as the page shows it: English is marked as such where the page is not English. */
export function toldNodes(told: Told): (string | HTMLElement)[] {
  return told.map((piece) =>
    typeof piece === 'string' ? piece : element('span', langOf('en'), piece.english),
  );
}

/** The check of entries speaks English on every page; where the page does too, nothing is said of it. */
export function langOf(lang: string | undefined): { readonly lang?: string } {
  return lang === undefined || document.documentElement.lang.startsWith(lang) ? {} : { lang };
}
