import { titleParts } from '../../bibliography/titles.ts';
import type { CslItem } from '../../model/csl.ts';
import type { Style } from '../styles/style.ts';

/**
 * Records for the notes of a page. A short note leaves the subtitle out (Chicago Manual of Style,
 * 17th edition, 14.33), so a record that has no short title of its own gets its title up to the
 * colon, unless another work of the page begins alike. Styles without notes get the records as
 * they are.
 */
export function withShortTitles(
  items: ReadonlyMap<string, CslItem>,
  style: Style,
): ReadonlyMap<string, CslItem> {
  if (!style.isNote) return items;
  const mains = [...items.values()].map(mainTitle);
  const twice = new Set(mains.filter((main, at) => mains.indexOf(main) !== at));
  return new Map(
    [...items].map(([key, item]) => {
      const main = mainTitle(item);
      const stays = item['title-short'] !== undefined || main === item.title || twice.has(main);
      if (stays || main === undefined) return [key, item];
      return [key, { ...item, 'title-short': main }];
    }),
  );
}

/** The title up to its colon; whole where markup could be cut through. */
function mainTitle({ title }: CslItem): string | undefined {
  return title === undefined || title.includes('<') ? title : titleParts(title).main;
}
