import { mkdtempSync, realpathSync, rmdirSync, symlinkSync, unlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * What Vite and Astro take for something else in a path: its end, a sign of an address or a pattern,
 * the end of a string in the code that they write. Astro 7 says of none of them that it does: after
 * `%` it leaves out the styles, and goes on.
 */
const MISTAKEN = /[#?%"\\\t\n\r]/;

/** A project as Astro is given it. */
export interface PlainRoot {
  /** The project’s folder, under a path that Astro and Vite read as it is. */
  readonly root: string;
  /** What goes with it into Astro’s configuration. */
  readonly vite: { readonly resolve?: { readonly preserveSymlinks: true } };
  /** Takes the path away again. */
  release(): void;
}

/**
 * Refuses a path by which no build could know a project.
 * @throws {Error} where the path needs a link in the system’s folder for temporary files, and that
 * has such a path, too; and for a path with an asterisk, which no link would help: Node puts the name
 * of a module in its place where a package exports modules by a pattern.
 */
export function refuseUnusableRoot(root: string): void {
  if (root.includes('*')) {
    throw new Error(
      `Node cannot find the modules of a package in a folder with an asterisk (*) in its path: ${root}. Rename the folder.`,
    );
  }
  const [mistaken] = MISTAKEN.exec(root) ?? [];
  const temporary = temporaryFolder();
  if (mistaken === undefined || !MISTAKEN.test(temporary)) return;
  throw new Error(
    `Vite cannot build in a folder with ${JSON.stringify(mistaken)} in its path, nor in ${temporary}, where the project would be linked. Rename the folder, or set TMPDIR to one of letters and digits.`,
  );
}

/**
 * The path by which Astro is to know a project: its own, unless that holds a character that Vite or
 * Astro mistake. Then it is a link in the system’s folder for temporary files, modules keep the
 * names that they have by it, and the process works in that folder until it is released: Astro
 * writes what it builds first below the folder that it works in.
 * @throws {Error} for a path that `refuseUnusableRoot` refuses, or where no link can be made.
 */
export function plainRoot(root: string): PlainRoot {
  refuseUnusableRoot(root);
  if (!MISTAKEN.test(root)) return { root, vite: {}, release: () => {} };
  const folder = mkdtempSync(join(temporaryFolder(), 'tracings-'));
  const link = join(folder, 'project');
  symlinkSync(root, link, 'junction');
  const before = process.cwd();
  process.chdir(folder);
  return {
    root: link,
    vite: { resolve: { preserveSymlinks: true } },
    release() {
      process.chdir(before);
      unlinkSync(link);
      rmdirSync(folder);
    },
  };
}

function temporaryFolder(): string {
  return realpathSync(tmpdir());
}
