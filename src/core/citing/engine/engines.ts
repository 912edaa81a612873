import type { CitationFormat } from '../cache-key.ts';
import type { Locale } from '../locale.ts';
import { FALLBACK_STYLE } from '../styles/fallback-style.ts';
import { orderStyle } from '../styles/order-style.ts';
import { plainStyle } from '../styles/plain-style.ts';
import { referenceStyle } from '../styles/reference-style.ts';
import { repeatedStyle } from '../styles/repeated-style.ts';
import type { Style } from '../styles/style.ts';
import type { WordLists } from '../word-lists.ts';
import { makeEngine } from './engine.ts';
import type { Engine, PlainRegistry } from './engine-types.ts';

/** What an engine is wanted for: each is made from a text of its own. */
type EngineUse =
  | 'pages'
  | 'plain pages'
  | 'order'
  | 'references'
  | 'repeated names'
  | 'fallback'
  | 'fallback in title case';

/** The style text of each use: the style itself, less what is of no use there. */
const STYLE_TEXTS: Readonly<Record<EngineUse, (xml: string) => string>> = {
  pages: (xml) => xml,
  'plain pages': plainStyle,
  order: orderStyle,
  references: referenceStyle,
  'repeated names': repeatedStyle,
  fallback: () => FALLBACK_STYLE.xml,
  'fallback in title case': () =>
    FALLBACK_STYLE.xml.replaceAll('variable="title"', 'variable="title" text-case="title"'),
};

/** The engines of one style in one language. They live as long as this does. */
export interface Engines {
  /**
   * The engine for a use, HTML unless text is asked for; made at the first call.
   * @throws {Error} where the engine refuses the style.
   */
  readonly engine: (use: EngineUse, format?: CitationFormat) => Engine;
  /** What the engine for plain pages holds. */
  plainRegistry: PlainRegistry | undefined;
  /** Lets every engine be made anew when it is asked for next: one that has thrown is good for nothing. */
  readonly forget: () => void;
}

/** Engines for a style, of which none is made yet. */
export function createEngines(style: Style, locale: Locale, words: WordLists): Engines {
  const made = new Map<string, Engine>();
  const engines: Engines = {
    engine: (use, format = 'html') => {
      const name = `${use} ${format}`;
      const engine =
        made.get(name) ?? makeEngine(STYLE_TEXTS[use](style.xml), locale, format, words);
      made.set(name, engine);
      return engine;
    },
    plainRegistry: undefined,
    forget: () => {
      made.clear();
      engines.plainRegistry = undefined;
    },
  };
  return engines;
}
