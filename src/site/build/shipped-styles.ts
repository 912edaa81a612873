import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { styleCredit } from '../../core/licences/style-credit.ts';
import type { ShippedStyle } from '../../core/licences/third-party-text.ts';
import { originalAddress } from '../../disk/packed-styles.ts';
import { styleFile } from '../files/my-list-paths.ts';

/** The styles and locales that a built site serves, for the project at `root`. */
export function servedStyles(site: string, root: string): ShippedStyle[] {
  const folder = join(site, dirname(styleFile('any')));
  if (!existsSync(folder)) return [];
  return readdirSync(folder).map((file) => {
    const xml = readFileSync(join(folder, file), 'utf8');
    const credit = styleCredit(xml, basename(file, extname(file)));
    const isOwn = existsSync(join(root, 'csl', file));
    return credit.makers.length > 0 || isOwn
      ? credit
      : { ...credit, source: originalAddress(file) };
  });
}
