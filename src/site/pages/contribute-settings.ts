import { firstGrade } from '../../core/model/terms.ts';
import site from '../../site.config.ts';
import { terms } from './terms.ts';
import { href, libraryView } from './views.ts';

/** What the forms of the site tell their scripts. */
export function contributeSettings() {
  const [style] = libraryView().styles;
  if (style === undefined) throw new Error('The site names no citation style.');
  return {
    base: href(''),
    home: new URL(href(''), site.site).href,
    site: site.title,
    language: site.language,
    ...(site.grades && { grade: firstGrade(terms) }),
    style: { id: style.id, label: style.label },
    repository: site.repository,
    contact: site.contact,
  };
}
