import { join } from 'node:path';
import { extendedRegister, writeRegister } from '../core/graph/address-register.ts';
import { addressesOf, type PageAddresses } from '../core/graph/addresses.ts';
import { answering } from '../core/graph/lost-addresses.ts';
import { createLibrary } from '../core/library/check-library.ts';
import { errorsOf } from '../core/library.ts';
import { namePaths } from '../core/render/names/name-index.ts';
import { LibraryError } from '../core/text/problem.ts';
import { counted } from '../core/text/words.ts';
import { ADDRESSES_FILE, CONTENT_FOLDER, readContent } from '../disk/content-folder.ts';
import { writeWhole } from '../disk/write-whole.ts';
import { libraryOptions } from '../site/build/library-options.ts';
import { RECORD_EXTENSIONS } from '../site/files/record-extensions.ts';
import { addressesInHistory } from './addresses-in-history.ts';
import { runCommand } from './command.ts';

/** `npm run addresses`: adds the addresses of now to those that the library keeps. */
await runCommand(
  {
    usage: 'npm run addresses',
    summary:
      'Adds the addresses of the library to content/addresses.txt, the list of all addresses that were ever published. The deployment workflow runs it; it never removes a line.',
    options: {
      'from-git': {
        type: 'boolean',
        help: 'also add the addresses of each commit in the history',
      },
    },
  },
  async ({ values }) => {
    const root = process.cwd();
    const options = await libraryOptions(root);
    const library = createLibrary(readContent(root), options);
    const fromGit = values['from-git'];
    // History can bring back what is lost, and is told of it below; all else keeps a site from being.
    const errors = errorsOf(library).filter(({ rule }) => !(fromGit && rule === 'lost-address'));
    if (errors.length > 0) throw new LibraryError(errors);
    const before: ReadonlyMap<string, PageAddresses> = options.register?.pages ?? new Map();
    const now = new Map([
      ...addressesOf(library, RECORD_EXTENSIONS),
      ...namePaths(library).map((page) => [page, { files: [], anchors: [], known: [] }] as const),
    ]);
    const known = fromGit ? extendedRegister(before, addressesInHistory(root)) : before;
    const pages = extendedRegister(known, now);
    const path = join(CONTENT_FOLDER, ADDRESSES_FILE);
    const added = countOf(pages) - countOf(before);
    if (added === 0 && options.register !== undefined) {
      process.stdout.write(`${path} already has every address.\n`);
    } else {
      writeWhole(join(root, path), writeRegister(pages));
      process.stdout.write(
        `Added ${counted(added, 'address', 'addresses')} to ${path}; it now has ${counted(countOf(pages), 'address', 'addresses')} of ${counted(pages.size, 'page', 'pages')}.\n`,
      );
    }
    const answers = answering(library, RECORD_EXTENSIONS);
    const lost = [...pages].filter(([page, addresses]) => {
      const { at, files, anchors } = answers(page, addresses);
      return at === undefined || files.length + anchors.length > 0;
    });
    if (lost.length === 0) return 0;
    process.stdout.write(
      `Addresses of ${counted(lost.length, 'page', 'pages')} no longer work; npm run check says what to do.\n`,
    );
    return 0;
  },
);

/** Pages, files and anchors together; numbers of works are no addresses of ours. */
function countOf(pages: ReadonlyMap<string, PageAddresses>): number {
  return [...pages.values()].reduce(
    (sum, { files, anchors }) => sum + 1 + files.length + anchors.length,
    0,
  );
}
