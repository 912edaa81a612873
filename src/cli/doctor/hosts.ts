/** What a host allows of one site. `docs/scale.md` has the same numbers, with their sources. */
export interface HostLimits {
  readonly name: string;
  /** Bytes of the whole site. */
  readonly bytes?: number;
  /** Files of the whole site. */
  readonly files?: number;
  /** Bytes of one file. */
  readonly bytesOfFile?: number;
  /** Files in one folder. */
  readonly filesInFolder?: number;
}

/** The hosts that the documentation names, on their free plans. */
export const HOSTS: readonly HostLimits[] = [
  { name: 'GitHub Pages', bytes: 1_000_000_000 },
  { name: 'Cloudflare Pages', files: 20_000, bytesOfFile: 25 * 1024 ** 2 },
  { name: 'Netlify', filesInFolder: 54_000 },
];

/** What a built site is made of, as far as hosts limit it. */
export interface SiteSize {
  readonly files: number;
  readonly bytes: number;
  /** The largest file. */
  readonly largest: { readonly path: string; readonly bytes: number };
  /** The folder with most files. */
  readonly fullest: { readonly path: string; readonly files: number };
}

/** Why a host does not take a site, a sentence each; empty where it does. */
export function refusals(host: HostLimits, { files, bytes, largest, fullest }: SiteSize): string[] {
  const over = (has: number, limit: number | undefined): limit is number =>
    limit !== undefined && has > limit;
  return [
    ...(over(bytes, host.bytes)
      ? [`It accepts sites of at most ${megabytes(host.bytes)}; this one has ${megabytes(bytes)}.`]
      : []),
    ...(over(files, host.files)
      ? [`It accepts at most ${count(host.files)} files; this site has ${count(files)}.`]
      : []),
    ...(over(largest.bytes, host.bytesOfFile)
      ? [
          `It accepts files of at most ${megabytes(host.bytesOfFile)}; ${largest.path} has ${megabytes(largest.bytes)}.`,
        ]
      : []),
    ...(over(fullest.files, host.filesInFolder)
      ? [
          `It accepts at most ${count(host.filesInFolder)} files in a folder; ${fullest.path} has ${count(fullest.files)}.`,
        ]
      : []),
  ];
}

/** A number as people write it: `20,000`. */
function count(number: number): string {
  return number.toLocaleString('en');
}

/** Bytes as megabytes: `901 MB`. */
export function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toLocaleString('en', { maximumFractionDigits: 1 })} MB`;
}
