import type { CitationCache } from './cache-key.ts';
import type { Engines } from './engine/engines.ts';
import type { Locale } from './locale.ts';
import type { Style } from './styles/style.ts';

/** What every part of formatting reads: the style, its language, its engines, and a cache. */
export interface CitingContext {
  readonly style: Style;
  readonly locale: Locale;
  readonly engines: Engines;
  readonly cache?: CitationCache | undefined;
}
