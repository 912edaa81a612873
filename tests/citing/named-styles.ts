import type { Locale } from '../../src/core/citing/locale.ts';
import type { Style } from '../../src/core/citing/styles/style.ts';
import type { CslItem } from '../../src/core/model/csl.ts';
import { loadLocale, loadStyle } from '../../src/disk/style-files.ts';
import { localeOfStyle } from '../../src/site/pages/style-labels.ts';
import { FIXTURE_ROOT } from '../fixtures/library.ts';
import { formatReferences } from './formatters.ts';
import { plain } from './helpers.ts';

/** The styles that references are tried in, by the names that tables of tests have for them. */
const STYLE_IDS = {
  apa: 'apa',
  mla: 'modern-language-association',
  chicago: 'chicago-author-date',
  notes: 'chicago-note-bibliography',
  harvard: 'harvard-cite-them-right',
  vancouver: 'nlm-citation-sequence',
  ieee: 'ieee',
} as const;

export type StyleName = keyof typeof STYLE_IDS;

/** A style with the locale that it is printed in. */
export interface NamedStyle {
  readonly style: Style;
  readonly locale: Locale;
}

const loaded = new Map<StyleName, NamedStyle>();

/** A style by its name in tables. */
export function styleOf(name: StyleName): NamedStyle {
  const known = loaded.get(name);
  if (known !== undefined) return known;
  const style = loadStyle(STYLE_IDS[name], FIXTURE_ROOT);
  const locale = loadLocale(localeOfStyle(style, 'en'), FIXTURE_ROOT);
  loaded.set(name, { style, locale });
  return { style, locale };
}

/** A reference as it reads, without tags and number; `style` may be another file of the style. */
export function reference(
  item: Omit<CslItem, 'id'>,
  name: StyleName,
  style: Style = styleOf(name).style,
): string {
  const { locale } = styleOf(name);
  const printed = formatReferences([{ ...item, id: 'a' }], style, { locale, format: 'html' });
  return plain(printed.get('a') ?? '').replace(/^(?:\[1\]|1\.) ?/, '');
}
