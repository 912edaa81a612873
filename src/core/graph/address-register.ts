import { z } from 'zod';
import { quoted } from '../text/characters.ts';
import type { Fault } from '../text/problem.ts';
import type { PageAddresses } from './addresses.ts';

/*
 * The register of addresses: a line for each page that was ever published, sorted, with the endings
 * of its files, its anchors, and what its work is known by elsewhere:
 *
 *     works/christens2010public/ .bib .ris #what-it-asks doi:10.1002/jcop.20403
 *
 * It is text, so that a change of it reads well; only `npm run addresses` writes it.
 */

/** The addresses of one page, with the line that names them. */
interface RegisteredPage extends PageAddresses {
  readonly line: number;
}

/** What a register says, and what of it cannot be read. */
export interface AddressRegister {
  readonly pages: ReadonlyMap<string, RegisteredPage>;
  readonly faults: readonly (Fault & { readonly line: number; readonly column: number })[];
}

const HEAD = `# Every address that this library has published: pages, .files, #anchors, numbers of works.
# Written by “npm run addresses” after each deployment. Do not edit it: no line is ever taken out.
`;

const HINT =
  'Restore the file (git checkout -- content/addresses.txt); only npm run addresses writes it.';

/** The names of people can be written in any letters. */
const PATH = z.string().regex(/^(?:[\p{Ll}\p{Lm}\p{Lo}\p{M}\p{N}-]+\/)+$/u);
const PART = z.union([
  z.string().regex(/^\.[a-z0-9]+(?:\.[a-z0-9]+)*$/),
  z.string().regex(/^#[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*$/u),
  z.string().regex(/^(?:doi|isbn):\S+$/),
]);

/** Reads a register; what cannot be read is told with its place, and the rest is read all the same. */
export function readRegister(text: string): AddressRegister {
  const pages = new Map<string, RegisteredPage>();
  const faults: { message: string; hint: string; line: number; column: number }[] = [];
  for (const [index, written] of text.split(/\r?\n/).entries()) {
    const line = index + 1;
    if (written === '' || written.startsWith('#')) continue;
    const parts = written.split(' ');
    const fault = (part: number, message: string) => {
      const before = parts.slice(0, part).join(' ').length;
      const column = part === 0 ? 1 : before + 2;
      faults.push({ line, column, message, hint: HINT });
    };
    const [path = '', ...rest] = parts;
    const wrong = rest.findIndex((part) => !PART.safeParse(part).success);
    if (!PATH.safeParse(path).success) fault(0, `“${quoted(path)}” is not the path of a page.`);
    else if (wrong !== -1) {
      fault(
        wrong + 1,
        `“${quoted(rest[wrong] ?? '')}” is not a file, an anchor or a number of a page.`,
      );
    } else if (pages.has(path)) fault(0, `The page ${path} is listed twice.`);
    else {
      const those = (sign: string) => rest.filter((part) => part.startsWith(sign));
      pages.set(path, {
        line,
        files: those('.').map((part) => part.slice(1)),
        anchors: those('#').map((part) => part.slice(1)),
        known: rest.filter((part) => !/^[.#]/.test(part)),
      });
    }
  }
  return { pages, faults };
}

/** A register as its file holds it. The same addresses give the same text. */
export function writeRegister(pages: ReadonlyMap<string, PageAddresses>): string {
  const lines = [...pages]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, { files, anchors, known }]) =>
      [
        path,
        ...files.map((file) => `.${file}`),
        ...anchors.map((anchor) => `#${anchor}`).toSorted(),
        ...known.toSorted(),
      ].join(' '),
    );
  return `${HEAD}${lines.map((line) => `${line}\n`).join('')}`;
}

/** A register with the addresses of now added. Nothing is taken out. */
export function extendedRegister(
  before: ReadonlyMap<string, PageAddresses>,
  now: ReadonlyMap<string, PageAddresses>,
): Map<string, PageAddresses> {
  const pages = new Map(before);
  for (const [path, page] of now) {
    const old = pages.get(path);
    pages.set(path, {
      files: [...new Set([...(old?.files ?? []), ...page.files])],
      anchors: [...new Set([...(old?.anchors ?? []), ...page.anchors])],
      known: [...new Set([...(old?.known ?? []), ...page.known])],
    });
  }
  return pages;
}
