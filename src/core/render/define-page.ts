import { entryWords } from '../../words/words.ts';
import type { Entry, EntryOf } from '../body/entry.ts';
import type { InTextForms } from '../citing/in-text-forms.ts';
import type { RelatedWork } from '../graph/related-works.ts';
import { workListOf } from '../graph/work-list.ts';
import { factsOf, type Kind } from '../model/kinds.ts';
import { isCitable, pageItem } from './citations/cite-page.ts';
import { citingData, shownOn } from './citations/citing-data.ts';
import type { CopiedStyle } from './citations/copied-styles.ts';
import type { RenderContext } from './context.ts';
import { entryView, type Neighbours } from './entry-view.ts';
import { feedOfEntry, feedView } from './feeds.ts';
import { type SearchFacts, searchFacts } from './search-facts.ts';
import type { EntryView } from './views/entry.ts';

/** What the pages of entries read: the library, and what is formatted. */
export interface PageContext extends RenderContext {
  /** The references of works in each style, the library’s own first. */
  readonly copied: readonly CopiedStyle[];
  /** How the library’s style cites a work in a text, by its key; nothing without a record. */
  readonly inText: (key: string) => InTextForms | undefined;
  /** The references of our own pages in the library’s style, by key. */
  readonly ownPages: ReadonlyMap<string, string>;
  /** The page of the queue of those that need a reader on which each work stands, by key. */
  readonly needPaths: ReadonlyMap<string, string>;
  /** The works to read after one, with the reason for each. */
  readonly related: (work: EntryOf<'works'>) => readonly RelatedWork[];
}

/** The frame of a page: what its head and its skip link say. */
interface PageFrame {
  readonly title: string;
  /** For search engines and previews. */
  readonly description: string | undefined;
  /** The id of the element that the skip link leads to, and its words. */
  readonly skip: { readonly to: string; readonly text: string };
}

/** What a page says otherwise than the pages of other kinds; `view` is what it shows. */
interface PageExtras<View> {
  /** Parts of the frame: otherwise heading, summary, and “Skip to the entry”. */
  readonly frame?: (view: View) => Partial<PageFrame>;
  /** What the search index learns beside the text: otherwise the name of the kind. */
  readonly search?: (view: View) => Partial<SearchFacts>;
}

/**
 * Defines what the page of a kind shows: `show` returns the parts that are its own, and the type of
 * what it returns is the type of the view. Heading, references, mentions, neighbours, frame and
 * search facts, which every page has, are added.
 */
export function definePage<K extends Kind, Parts extends object>(
  kind: K,
  show: (context: PageContext, entry: EntryOf<K> & Entry) => Parts,
  extras: PageExtras<EntryView & Parts> = {},
) {
  return (context: PageContext, entry: EntryOf<K> & Entry, neighbours: Neighbours) => {
    const common = entryView(context, entry, neighbours);
    const view = { ...common, kind, ...show(context, entry) };
    const frame: PageFrame = {
      title: view.card.heading,
      description: view.card.summary ?? common.excerpt,
      skip: { to: 'main', text: entryWords.skip },
      ...extras.frame?.(view),
    };
    const own = isCitable(entry) ? pageItem(context, entry) : undefined;
    return {
      ...view,
      frame,
      /** What the page needs to be printed in another style. */
      citing: citingData(context, entry, shownOn(view), own),
      search: searchFacts(factsOf(entry.kind), view.card, extras.search?.(view)),
      /** What the page calls its list of works, and how many they are; nothing without one. */
      workList: workListName(context, entry),
      /** The feed of a concept. */
      feed: feedView(feedOfEntry(context.library, entry)),
    };
  };
}

function workListName({ library }: RenderContext, entry: Entry) {
  const list = workListOf(library, entry);
  const name = factsOf(entry.kind).workList?.name;
  return list && name !== undefined ? { name, count: list.works.length } : undefined;
}
