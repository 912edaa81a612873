import { inDoubt } from '../../core/text/believed-mark.ts';
import { libraryLang } from '../../site/browser/library-lang.ts';
import { element, text } from '../dom.ts';
import type { Lead } from '../entries.ts';
import type { SearchSettings } from '../settings.ts';

/** The works that are only said to exist, below all results, each with what is believed of it. */
export function leadViews(leads: readonly Lead[], words: SearchSettings['leads']): HTMLElement[] {
  if (leads.length === 0 || !words) return [];
  return [
    element(
      'section',
      { class: 'apparatus', 'aria-labelledby': 'leads' },
      element('h2', { id: 'leads' }, words.heading),
      element(
        'div',
        { class: 'prose' },
        element('p', { class: 'lead' }, words.about),
        element('ol', { class: 'hits' }, ...leads.map(leadView)),
      ),
    ),
  ];
}

function leadView({ href, title, believed }: Lead): HTMLElement {
  const lang = libraryLang();
  return element(
    'li',
    { class: 'hit' },
    element('h3', {}, element('a', { href, lang }, text(inDoubt(title)))),
    believed !== '' && element('p', { class: 'bracketed', lang }, text(inDoubt(believed))),
  );
}
