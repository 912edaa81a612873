import { bundledLocale, bundledStyle } from '../../src/core/citing/engine/bundled.ts';
import { readLocale } from '../../src/core/citing/locale.ts';
import { readStyle } from '../../src/core/citing/styles/style.ts';

/** The style and the locale that come with the engine. */
export const apa = readStyle(bundledStyle('apa') ?? '', 'apa');
export const english = readLocale(bundledLocale('en-US') ?? '', 'en-US');

/** HTML as it reads: without tags, entities resolved, white space folded. */
export function plain(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .trim();
}
