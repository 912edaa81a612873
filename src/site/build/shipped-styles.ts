import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { styleCredit } from '../../core/licences/style-credit.ts';
import type { ShippedStyle } from '../../core/licences/third-party-text.ts';
import { originalAddress, originalFolder } from '../../disk/packed-styles.ts';
import { styleFile, TITLES_FILE } from '../files/file-paths.ts';

/** The styles and locales that a built site serves, for the project at `root`. */
export function servedStyles(site: string, root: string): ShippedStyle[] {
  const folder = join(site, dirname(styleFile('any')));
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((file) => /\.(?:csl|xml)$/.test(file));
  return files.map((file) => {
    const xml = readFileSync(join(folder, file), 'utf8');
    const credit = styleCredit(xml, basename(file, extname(file)));
    const isOwn = existsSync(join(root, 'csl', file));
    return credit.makers.length > 0 || isOwn
      ? credit
      : { ...credit, source: originalAddress(file) };
  });
}

/** The address below which the makers of the styles in packs are named, if a built site has packs. */
export function sourceOfPacks(site: string): string | undefined {
  return existsSync(join(site, TITLES_FILE)) ? originalFolder('styles') : undefined;
}
