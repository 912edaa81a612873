import { realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** What a static host answers to an address. */
export type StaticAnswer =
  | { readonly status: 200; readonly file: string }
  | { readonly status: 301; readonly location: string }
  /** `file` is the site's own 404 page, absent when it has none or the address is not the site's. */
  | { readonly status: 404; readonly file?: string }
  | { readonly status: 400 };

/**
 * Answers an address as GitHub Pages does: a folder without its slash leads to the one with it, a
 * folder with it to its `index.html`, `name` also to `name.html`, anything else to `404.html`.
 *
 * `folder` holds the site, `base` is the path it was built for, with a slash at both ends, `url`
 * the request's target as sent: path and query, percent-encoded.
 */
export async function staticAnswer(
  folder: string,
  base: string,
  url: string,
): Promise<StaticAnswer> {
  const [path = '', query] = split(url);
  const names = decode(path);
  if (!names) return { status: 400 };
  const baseNames = base.split('/').filter(Boolean);
  if (!baseNames.every((name, place) => names[place] === name)) return { status: 404 };
  const inSite = names.slice(baseNames.length);
  const slashed = inSite.at(-1) === '';
  const wanted = slashed ? inSite.slice(0, -1) : inSite;
  const missing = await notFound(folder);
  if (wanted.some((name) => name === '')) return missing;

  const target = await inside(folder, wanted);
  if (target?.kind === 'folder') {
    if (!slashed) {
      const location = `/${[...baseNames, ...wanted].map(encodeURIComponent).join('/')}/`;
      return { status: 301, location: query === undefined ? location : `${location}?${query}` };
    }
    const index = await inside(folder, [...wanted, 'index.html']);
    return index?.kind === 'file' ? { status: 200, file: index.path } : missing;
  }
  if (slashed) return missing;
  if (target?.kind === 'file') return { status: 200, file: target.path };
  const last = wanted.at(-1);
  const page = last && (await inside(folder, [...wanted.slice(0, -1), `${last}.html`]));
  return page && page.kind === 'file' ? { status: 200, file: page.path } : missing;
}

function split(url: string): [string, string | undefined] {
  const withoutHost = url.replace(/^https?:\/\/[^/]*/i, '');
  const mark = withoutHost.indexOf('?');
  return mark < 0
    ? [withoutHost, undefined]
    : [withoutHost.slice(0, mark), withoutHost.slice(mark + 1)];
}

/** The decoded names of a path; undefined when it is malformed or climbs out of its folder. */
function decode(path: string): string[] | undefined {
  if (!path.startsWith('/')) return undefined;
  try {
    const names = path.slice(1).split('/').map(decodeURIComponent);
    const bad = (name: string) => name === '.' || name === '..' || /[/\\\0]/.test(name);
    return names.some(bad) ? undefined : names;
  } catch {
    return undefined;
  }
}

async function notFound(folder: string): Promise<StaticAnswer> {
  const page = await inside(folder, ['404.html']);
  return page?.kind === 'file' ? { status: 404, file: page.path } : { status: 404 };
}

/**
 * What stands under `names` in the folder. The real path must be the one asked for: a symbolic
 * link could lead out, and a disk that ignores case would find what GitHub Pages does not.
 */
async function inside(
  folder: string,
  names: readonly string[],
): Promise<{ kind: 'file' | 'folder'; path: string } | undefined> {
  try {
    const path = join(await realpath(folder), ...names);
    if ((await realpath(path)) !== path) return undefined;
    const found = await stat(path);
    if (found.isDirectory()) return { kind: 'folder', path };
    return found.isFile() ? { kind: 'file', path } : undefined;
  } catch {
    return undefined;
  }
}
