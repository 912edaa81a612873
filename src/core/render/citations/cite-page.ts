import { annotationWords, editionWords, grammarWords, nameWords } from '../../../words/words.ts';
import { familyOf } from '../../bibliography/name-forms.ts';
import { principalNames } from '../../bibliography/short-name.ts';
import { dateInProse } from '../../bibliography/year.ts';
import type { Entry } from '../../body/entry.ts';
import { languageOf } from '../../body/translated-entry.ts';
import { bibtex } from '../../formats/bib/bibtex.ts';
import type { CslItem } from '../../model/csl.ts';
import { toCslDate } from '../../model/dates.ts';
import { factsOf, pathOf, pathOfTranslation } from '../../model/kinds.ts';
import { languageInAddress } from '../../model/language-tags.ts';
import type { WorkData } from '../../model/work.ts';
import { rememberWith } from '../../text/remember.ts';
import { capitalized } from '../../text/words.ts';
import type { RenderContext } from '../context.ts';
import { headingOf } from '../records/entry-names.ts';
import { dateOfChange, editionOf } from '../records/history.ts';
import { linkAddresses } from '../text/html.ts';
import type { OwnReferenceView } from '../views/citation.ts';
import { ownReferenceHtml } from './own-reference-html.ts';

/** Whether an entry’s page holds a text of ours that somebody may quote. */
export function isCitable({ kind }: Entry): boolean {
  return factsOf(kind).ownText !== undefined;
}

/** The citation key of our page on an entry; never that of the work itself. */
function pageKeyOf({ kind, id, translation }: Entry): string {
  const key = `${factsOf(kind).ownText?.keyPrefix ?? kind}-${id}`;
  return translation ? `${key}-${languageInAddress(translation.language)}` : key;
}

/**
 * The record of our own page on an entry, which is not the record of a work: its authors are the
 * editors, or who signs the essay; its date is that of the last change, and it has none where the
 * entry gives none. Where the latest edition holds the entry as it is, the library is named with
 * it: few styles print the edition or version of a page, and all print what holds it.
 */
export function pageItem(context: Pick<RenderContext, 'settings'>, entry: Entry): CslItem {
  const { editors, title, site, base } = context.settings;
  const edition = editionOf(entry, context.settings);
  const container =
    edition === undefined ? title : editionWords.of(title, dateInProse(edition.date));
  return ownItem(entry, editors, container, `${site}${base}`);
}

const ownItem = rememberWith(
  (entry: Entry, editors: string, container: string, home: string): CslItem => {
    const { ownText } = factsOf(entry.kind);
    const authors = (ownText?.authors?.(entry.data) ?? [editors]).map((name) => ({
      literal: capitalized(name),
    }));
    const date = dateOfChange(entry);
    const { translation } = entry;
    const language = languageOf(entry, 'title') ?? languageOf(entry, 'name');
    return {
      id: pageKeyOf(entry),
      type: ownText?.type ?? 'webpage',
      title: ownText?.title?.(entry.data) ?? headingOf(entry),
      author: authors,
      ...(date === undefined ? {} : { issued: toCslDate(date) }),
      // Styles put English titles in title case: the name of the library is in its own language.
      'container-title':
        language === undefined ? container : `<span class="nocase">${container}</span>`,
      URL: `${home}${translation ? pathOfTranslation(entry, translation.language) : pathOf(entry)}`,
      ...(language === undefined ? {} : { language }),
    };
  },
);

/** The reference of our page in the library’s style and as BibTeX; `printed` holds it by its key. */
export function ownReference(
  context: Pick<RenderContext, 'settings'>,
  entry: Entry,
  printed: ReadonlyMap<string, string>,
): OwnReferenceView {
  const item = pageItem(context, entry);
  return {
    key: item.id,
    html: ownReferenceHtml(linkAddresses(printed.get(item.id) ?? '')),
    bibtex: bibtex.serialize([item]).trim(),
  };
}

/** “This is our note, and not the words of Christens.” */
export function notTheirWords(data: WorkData): string {
  const names = principalNames(data).map(familyOf);
  const who =
    names.length === 0
      ? annotationWords.theWork
      : names.length > 3
        ? nameWords.andOthers(names[0] ?? '')
        : grammarWords.listed(names);
  return annotationWords.notTheirs(who);
}
