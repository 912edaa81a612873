import type { CitationItem } from '../../body/citation.ts';
import { readLocator } from '../../body/locators.ts';
import type { CslItem } from '../../model/csl.ts';
import { styleFamily } from '../styles/families.ts';
import type { Style } from '../styles/style.ts';

/**
 * A volume with a page as Chicago cites it, “2:5” for “vol. 2, p. 5”: the engine knows one place, and
 * the page would be words behind the volume. Where the record is of that volume alone, the style says
 * so by itself, and the page is the place. Other styles keep what is written.
 */
export function withVolumeAndPage(
  item: CitationItem,
  record: CslItem | undefined,
  { id, isCorrected }: Style,
): CitationItem {
  if (!isCorrected || styleFamily(id)?.startsWith('chicago-') !== true) return item;
  const place = volumeAndPage(item);
  if (place === undefined) return item;
  const { volume, page, suffix } = place;
  const own = record?.volume;
  // Of a record that is another volume, or several, only the reader can say what is meant.
  if (own !== undefined && own !== volume) return item;
  const locator = own === undefined ? `${volume}:${page}` : page;
  return { ...item, locator, label: 'page', suffix };
}

function volumeAndPage({ label, locator = '', suffix = '' }: CitationItem) {
  if (label === 'volume' && /^[\p{L}\p{N}]+$/u.test(locator)) {
    const read = readLocator(suffix);
    if (read.label !== 'page' || read.locator === undefined) return undefined;
    return { volume: locator, page: read.locator, suffix: read.suffix };
  }
  const [, volume, page] = /^(\d+):\s*(\d\S*)$/u.exec(locator) ?? [];
  const isPage = (label ?? 'page') === 'page';
  return isPage && volume !== undefined && page !== undefined
    ? { volume, page, suffix }
    : undefined;
}
