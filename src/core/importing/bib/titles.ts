/** The titles of an entry: with their subtitles, and of volumes apart from the work they belong to. */
import type { RecordDraft } from '../record/draft.ts';
import { variableOf } from './types.ts';
import { SUBTITLES } from './variables.ts';

/** Gives the text of a field of the entry, with its styles. */
export type TextField = (name: string) => string | undefined;

/** The fields that `readTitles` takes care of. */
export const TITLE_FIELD_NAMES: ReadonlySet<string> = new Set([
  ...SUBTITLES.keys(),
  ...['title', 'titleaddon', 'booktitle', 'maintitle', 'journaltitle', 'journal'],
]);

/** "Title: Subtitle"; a title that ends in a mark of its own needs no colon. */
function withSubtitle(title: string, subtitle: string | undefined): string {
  if (subtitle === undefined) return title;
  return /[:?!.…—–]$/u.test(title.replace(/<[^<>]*>$/, ''))
    ? `${title} ${subtitle}`
    : `${title}: ${subtitle}`;
}

const NO_ADDON = 'A record has no variable for what stands beside its title.';

/** Reads the titles of an entry. */
export function readTitles(draft: RecordDraft, entryType: string, text: TextField): void {
  const whole = (field: string, subtitle: string): string | undefined => {
    const title = text(field);
    if (title !== undefined) return withSubtitle(title, text(subtitle));
    const alone = text(subtitle);
    if (alone !== undefined)
      draft.leave(subtitle, alone, `The entry has no “${field}” to go with it.`);
    return undefined;
  };
  const main = whole('maintitle', 'mainsubtitle');
  const book = whole('booktitle', 'booksubtitle');
  const title = whole('title', 'subtitle');
  const journal =
    text('journaltitle') === undefined ? text('journal') : whole('journaltitle', 'journalsubtitle');
  if (
    text('journaltitle') === undefined &&
    text('journalsubtitle') !== undefined &&
    journal === undefined
  ) {
    draft.leave('journalsubtitle', text('journalsubtitle') ?? '', 'The entry has no journal.');
  }
  // The main title of a film or a recording is that of its series.
  const isInSeries = /^(?:movie|audio)$/.test(entryType) && main !== undefined;
  if (isInSeries && title !== undefined) {
    draft.setText('title', title, 'title');
    draft.setText('container-title', main, 'maintitle');
    if (book !== undefined) draft.leave('booktitle', book, 'The record is in no book.');
    draft.setText('container-title', journal ?? '', 'journal');
    return;
  }
  // Where nothing else is a title, what should stand beside it is one.
  const [addon] = [text('titleaddon')];
  if (title === undefined && main === undefined) {
    const alone = book ?? addon;
    draft.setText('title', alone ?? '', 'title');
    if (book !== undefined && addon !== undefined) draft.leave('titleaddon', addon, NO_ADDON);
    draft.setText('container-title', journal ?? '', 'journal');
    return;
  }
  if (addon !== undefined) draft.leave('titleaddon', addon, NO_ADDON);
  if (main !== undefined && book !== undefined) {
    draft.setText('container-title', main, 'maintitle');
    draft.setText('volume-title', book, 'booktitle');
  } else if (main !== undefined && title !== undefined) {
    draft.setText('title', main, 'maintitle');
    draft.setText('volume-title', title, 'title');
  } else {
    draft.setText('title', main ?? '', 'maintitle');
  }
  if (main === undefined || book !== undefined) draft.setText('title', title ?? '', 'title');
  // A book is in no other book: this is the title of the set it is a volume of, or a repetition.
  if (main === undefined && book !== undefined && book !== draft.text('title')) {
    draft.setText(variableOf(entryType, 'booktitle') ?? 'container-title', book, 'booktitle');
  }
  draft.setText('container-title', journal ?? '', 'journal');
}
