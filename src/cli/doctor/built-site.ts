import { existsSync, lstatSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { counted } from '../../core/text/words.ts';
import { type Finding, fine, note, wrong } from './finding.ts';
import { HOSTS, megabytes, refusals, type SiteSize } from './hosts.ts';

/** The built site in a folder, held against what hosts take. */
export function examineBuiltSite(root: string, out: string): Finding[] {
  const folder = join(root, out);
  if (!existsSync(folder)) {
    return [note(`There is no built site in ${out}/.`, 'Run npm run build to make one.')];
  }
  const size = sizeOf(folder);
  const missing = ['index.html', '404.html', 'sitemap.xml', 'pagefind/pagefind.js'].filter(
    (path) => !existsSync(join(folder, path)),
  );
  return [
    missing.length > 0
      ? wrong(
          `The built site in ${out}/ lacks ${missing.join(', ')}.`,
          'Run npm run build to make it again.',
        )
      : fine(
          `The built site in ${out}/ has ${counted(size.files, 'file', 'files')} and ${megabytes(size.bytes)}.`,
        ),
    ...HOSTS.map((host) => {
      const [first, ...more] = refusals(host, size);
      return first === undefined
        ? fine(`${host.name} accepts it.`)
        : wrong(
            `${host.name} does not accept it. ${[first, ...more].join(' ')}`,
            'Choose another host: docs/scale.md compares them.',
          );
    }),
  ];
}

/** Counts what a folder holds. Links are counted and not followed. */
function sizeOf(folder: string): SiteSize {
  let [files, bytes] = [0, 0];
  let largest = { path: '', bytes: 0 };
  let fullest = { path: '', files: 0 };
  const open = [folder];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const path = (name = '') => relative(folder, join(at, name)).split(sep).join('/') || '/';
    let here = 0;
    for (const entry of readdirSync(at, { withFileTypes: true })) {
      const file = join(at, entry.name);
      if (entry.isDirectory()) {
        open.push(file);
        continue;
      }
      const { size } = lstatSync(file);
      files++;
      here++;
      bytes += size;
      if (size > largest.bytes) largest = { path: path(entry.name), bytes: size };
    }
    if (here > fullest.files) fullest = { path: path(), files: here };
  }
  return { files, bytes, largest, fullest };
}
