import type { Locale } from '../../core/citing/locale.ts';
import type { Style } from '../../core/citing/styles/style.ts';
import type { SiteConfig } from '../../core/model/site-config.ts';
import type { ReportFault } from '../../disk/cache-files.ts';
import { faultOfStyle, loadLocale, loadStyle, ownStyles } from '../../disk/style-files.ts';
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

/** What hears of trouble, and what need not be loaded again. */
interface FurtherOptions {
  /** Hears of damaged caches. */
  readonly report: ReportFault;
  /** Hears of styles of the folder `csl` that are broken; they are left out. */
  readonly warn: (sentence: string) => void;
  /** Those that were loaded last: the packages do not change in between. */
  readonly before?: FurtherStyles | undefined;
}

/** The further styles of the project at `root`; nothing where its settings leave them out. */
export function furtherStyles(
  root: string,
  config: SiteConfig,
  { report, warn, before }: FurtherOptions,
): FurtherStyles | undefined {
  if (config.everyStyle === false) return undefined;
  const named = styleIds(config);
  return {
    own: ownStyles(root)
      .filter((id) => !named.includes(id))
      .flatMap((id) => {
        const fault = faultOfStyle(id, root);
        if (fault === undefined) return [loadStyle(id, root)];
        warn(`${fault.message} Readers are not offered it. ${fault.hint}`);
        return [];
      }),
    locale: loadLocale(localeOf(config.language), root, report),
    packs: before?.packs ?? loadStylePacks(root, report),
  };
}
