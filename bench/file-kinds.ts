/** How many files there are, and how large they are together. */
export interface FileCount {
  readonly count: number;
  readonly bytes: number;
}

/** The kinds of files in a built site: the first whose pattern fits a path is its kind. */
const KINDS = {
  search: /^pagefind\//,
  'scripts and styles': /\.(js|css|wasm)$/,
  'data for the browser': /(\.list\.json|^(my-list|contribute|search)\/.*\.json|^styles\/.*)$/,
  lists: /(\.list\.html|\.csv|^(?!works\/)[^.]+\.(bib|biblatex\.bib|ris|json))$/,
  records: /^works\/[^/]+\.(bib|biblatex\.bib|ris|json)$/,
  pages: /\.html$/,
} as const;

/** What no other kind takes: type faces, pictures, feed, site map, licences. */
const REST = 'all else';

/** The names of the kinds, as reports list them. */
export const FILE_KINDS: readonly string[] = [...Object.keys(KINDS).reverse(), REST];

/** The kind of a file by its path below the site, with slashes. */
export function kindOfFile(path: string): string {
  return Object.entries(KINDS).find(([, pattern]) => pattern.test(path))?.[0] ?? REST;
}

/** Counts files by their kind. */
export function countFiles(
  files: Iterable<{ readonly path: string; readonly bytes: number }>,
): Record<string, FileCount> {
  const kinds: Record<string, FileCount> = {};
  for (const { path, bytes } of files) {
    const kind = kindOfFile(path);
    const before = kinds[kind] ?? { count: 0, bytes: 0 };
    kinds[kind] = { count: before.count + 1, bytes: before.bytes + bytes };
  }
  return kinds;
}
