import type { Entry } from '../body/entry.ts';
import type { FormattedPage } from '../citing/pages/page.ts';
import type { Library } from '../library.ts';
import type { CslItem } from '../model/csl.ts';
import type { Settings } from './settings.ts';
import type { WorkCardView } from './views/card.ts';

/** What every part of rendering reads: the library, the settings, and what has been formatted. */
export interface RenderContext {
  readonly library: Library;
  readonly settings: Settings;
  /** The record of each work as references print it, by its key. */
  readonly records: ReadonlyMap<string, CslItem>;
  /** The reference of each work in the library’s style, its title a link to its card. */
  readonly references: ReadonlyMap<string, string>;
  /** The citations of each page, formatted; by `nameOfTexts`. */
  readonly pages: ReadonlyMap<string, FormattedPage>;
  /** The works in the order of the library’s bibliography: the place of each, by its key. */
  readonly order: ReadonlyMap<string, number>;
  /** The day of the last change of the library, ISO; empty where no entry names one. */
  readonly updated: string;
  /** The page on which an entry stands that has none of its own, by its id: `claims/page/2/`. */
  readonly sharedPages: ReadonlyMap<string, string>;
  /** Cards already made. */
  readonly workCards: Map<Entry, WorkCardView>;
  /** The language of the page at hand, where it is a translated one. */
  readonly language?: string | undefined;
}
