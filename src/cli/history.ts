import type { Entry } from '../core/body/entry.ts';
import { readEntry } from '../core/body/read-entry.ts';
import { setField } from '../core/importing/entry/front-matter-edits.ts';
import { knownEditions } from '../core/model/edition.ts';
import { editionsWith } from '../core/render/records/history.ts';
import { counted } from '../core/text/words.ts';
import { CONTENT_FOLDER, readContent } from '../disk/content-folder.ts';
import { isEntryPath, rewriteEntry } from '../disk/content-writer.ts';
import { readEditions } from '../disk/editions-folder.ts';
import { type FirstCommit, firstCommits, historyDepth } from '../disk/git.ts';
import { runCommand } from './command.ts';

const WITHOUT_HISTORY = {
  none: 'There is no history: the folder is not a git repository, has no commits, or git is not installed.',
  shallow:
    'This clone has only the latest commits and would give wrong dates. Fetch the others first: git fetch --unshallow.',
} as const;

/** `npm run history`: fills in when entries were made, as far as git tells it. */
await runCommand(
  {
    usage: 'npm run history',
    summary:
      'Writes `created` into the entries that lack it, from their first commit. Existing dates stay; entries whose date git does not know are left out and listed.',
    options: {
      'dry-run': { type: 'boolean', help: 'show what would be written, and write nothing' },
      'from-root': {
        type: 'boolean',
        help: 'trust the very first commit too: its entries are not older than the repository',
      },
    },
  },
  async ({ values }) => {
    const root = process.cwd();
    const depth = historyDepth(root);
    if (depth !== 'whole') {
      process.stderr.write(`${WITHOUT_HISTORY[depth]} Nothing was written.\n`);
      return 1;
    }
    const first = firstCommits(root);
    const editions = knownEditions(readEditions(root).editions, {});
    let written = 0;
    const left: string[] = [];
    for (const { path, text, fault } of readContent(root)) {
      if (fault !== undefined || !isEntryPath(path)) continue;
      const { entry } = readEntry({ path, text });
      if (entry?.data.created !== undefined) continue;
      const made = first.get(path);
      const reason = doubt(entry, made, {
        heldSince: entry && editionsWith(entry, { editions }).at(-1)?.date,
        isRootBelieved: values['from-root'],
      });
      if (entry === undefined || made === undefined || reason !== undefined) {
        left.push(`${CONTENT_FOLDER}/${path}: ${reason ?? 'it cannot be read.'}`);
        continue;
      }
      process.stdout.write(`${CONTENT_FOLDER}/${path}: ${made.date}\n`);
      written += 1;
      if (values['dry-run']) continue;
      rewriteEntry(root, path, text, setField(text, 'created', made.date, entry.kind));
    }
    for (const line of left) process.stdout.write(`left out: ${line}\n`);
    const done = values['dry-run'] ? 'would get its date' : 'got its date';
    process.stdout.write(
      `${counted(written, 'entry', 'entries')} ${written === 1 ? done : done.replace('its date', 'their dates')}, ${left.length} left out.\n`,
    );
    return 0;
  },
);

/** Why the day of the first commit is not when an entry was made; nothing where it may be believed. */
function doubt(
  entry: Entry | undefined,
  made: FirstCommit | undefined,
  known: { readonly heldSince: string | undefined; readonly isRootBelieved: boolean },
): string | undefined {
  if (entry === undefined) return 'it cannot be read; npm run check says why.';
  if (made === undefined) return 'it is not in any commit yet.';
  const noted = entry.data.changes?.[0]?.date;
  const older = [noted, known.heldSince].find(
    (date) => date !== undefined && date < made.date.slice(0, date.length),
  );
  if (older !== undefined) {
    return `the entry says ${older}, but its first commit is of ${made.date}, so the history was rewritten. Write created by hand.`;
  }
  return made.isRoot && !known.isRootBelieved
    ? 'it is in the very first commit, so it may be older. Write created by hand, or use --from-root.'
    : undefined;
}
