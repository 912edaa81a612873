import { incompleteListNote } from '../bibliography/incomplete.ts';
import type { Entry } from '../body/entry.ts';
import { noteViews } from './citations/printed-citation.ts';
import { referenceViews } from './citations/references.ts';
import type { RenderContext } from './context.ts';
import { mentionViews } from './evidence/mentions.ts';
import { listedWork } from './lists/listed-work.ts';
import { cardOf, pageHref } from './records/cards.ts';
import { historyView } from './records/history.ts';
import { workOf } from './text/fill.ts';
import { plainText } from './text/plain.ts';
import type { EntryView, LanguageView } from './views/entry.ts';

/** The entries beside one in the index. */
export interface Neighbours {
  readonly previous: Entry | undefined;
  readonly next: Entry | undefined;
}

/** What every entry’s page shows, whatever its kind. */
export function entryView(
  context: RenderContext,
  entry: Entry,
  { previous, next }: Neighbours,
): EntryView {
  const mentions = mentionViews(context, entry);
  const references = referenceViews(context, entry);
  return {
    card: cardOf(context, entry),
    references,
    incomplete: incompleteListNote(
      references.flatMap(({ key }) => workOf(context, key) ?? []).map(listedWork),
    ),
    mentions,
    workRows: [],
    citedCount: mentions.filter(({ isCitation }) => isCitation).length,
    notes: noteViews(context, entry),
    previous: previous && cardOf(context, previous),
    next: next && cardOf(context, next),
    history: historyView(context, entry),
    excerpt: excerpt(context, entry),
    languages: languageViews(context, entry),
    translation: entry.translation && {
      lang: entry.translation.language,
      missing: entry.translation.missing,
    },
  };
}

function languageViews(context: RenderContext, entry: Entry): LanguageView[] | undefined {
  const translations = context.library.translations.get(entry.id) ?? [];
  if (translations.length === 0) return undefined;
  const languages = [undefined, ...translations.map(({ translation }) => translation?.language)];
  return languages.map((lang) => ({
    lang,
    href: pageHref({ ...context, language: lang }, entry),
    isHere: lang === entry.translation?.language,
  }));
}

/** The first texts of an entry, plain, up to some 300 characters and to the end of a sentence. */
function excerpt(context: RenderContext, entry: Entry): string {
  const text = entry.fragments
    .map((fragment) => plainText(context, entry, fragment, fragment.text))
    .join(' ')
    .trim();
  if (text.length <= 300) return text;
  const cut = text.slice(0, 300);
  const end = Math.max(cut.lastIndexOf('. '), cut.lastIndexOf('? '));
  return end > 80 ? cut.slice(0, end + 1) : `${cut.slice(0, cut.lastIndexOf(' '))} …`;
}
