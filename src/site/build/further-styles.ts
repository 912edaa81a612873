import type { Locale } from '../../core/citing/locale.ts';
import type { Style } from '../../core/citing/styles/style.ts';
import type { SiteConfig } from '../../core/model/site-config.ts';
import type { ReportFault } from '../../disk/cache-files.ts';
import { loadLocale, loadStyle, ownStyles } from '../../disk/style-files.ts';
import { loadStylePacks, type StylePacks } from '../../disk/style-packs.ts';
import { localeOf } from '../pages/style-labels.ts';
import { styleIds } from './prepare-style.ts';

/** The styles that readers can search for beside those of the site. */
export interface FurtherStyles {
  /** Those of the folder `csl` that the settings do not name. */
  readonly own: readonly Style[];
  /** The locale of the site’s language, for styles whose own is not served. */
  readonly locale: Locale;
  /** Every style of the packages. */
  readonly packs: StylePacks;
}

/**
 * The further styles of the project at `root`; nothing where its settings leave them out. `before`
 * are those that were loaded last, since the packages do not change in between.
 * @throws {Error} for a style of the folder `csl` that is broken.
 */
export function furtherStyles(
  root: string,
  config: SiteConfig,
  { report, before }: { report: ReportFault; before?: FurtherStyles | undefined },
): FurtherStyles | undefined {
  if (config.everyStyle === false) return undefined;
  const named = styleIds(config);
  return {
    own: ownStyles(root)
      .filter((id) => !named.includes(id))
      .map((id) => loadStyle(id, root)),
    locale: loadLocale(localeOf(config.language), root, report),
    packs: before?.packs ?? loadStylePacks(root, report),
  };
}
