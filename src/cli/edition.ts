import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { slug } from '../core/body/slug.ts';
import { checkLibrary } from '../core/library/check-library.ts';
import { readLibrary } from '../core/library/unchecked-library.ts';
import { errorsOf } from '../core/library.ts';
import { editionDate } from '../core/model/edition.ts';
import { siteConfigSchema } from '../core/model/site-config.ts';
import { readContent } from '../disk/content-folder.ts';
import { editionFile, entryDigests, readEditions } from '../disk/editions-folder.ts';
import { historyDepth } from '../disk/git.ts';
import { citationFile } from '../edition/citation-file.ts';
import { editionChanges, recordOf } from '../edition/edition-changes.ts';
import { makeEdition } from '../edition/make-edition.ts';
import { isTagged, recordInGit, tagOf, uncommittedFiles } from '../edition/record-in-git.ts';
import { refusals } from '../edition/refusals.ts';
import { zenodoFile } from '../edition/zenodo-file.ts';
import { libraryOptions } from '../site/build/library-options.ts';
import { normalizeBase } from './base-path.ts';
import { runCommand, UsageError } from './command.ts';

/** `npm run edition`: a dated edition of the whole library. */
await runCommand(
  {
    usage: 'npm run edition',
    summary:
      'Makes a dated edition of the whole library: a bag (BagIt) with the site, the entries and checksums, CITATION.cff, .zenodo.json, the list of changes, a commit and a tag.',
    options: {
      date: { type: 'string', value: 'day', help: 'the day of the edition (default: today)' },
      base: {
        type: 'string',
        value: 'path',
        help: 'the path under which the site is served, such as /tracings/ (default: /)',
      },
      out: { type: 'string', value: 'folder', help: 'where to write the bag (default: editions)' },
      'dry-run': { type: 'boolean', help: 'show what would be made, and write nothing' },
    },
  },
  async ({ values }) => {
    const root = process.cwd();
    const today = new Date().toISOString().slice(0, 10);
    const date = values.date ?? today;
    if (!editionDate.safeParse(date).success) {
      throw new UsageError(`“${date}” is not a date: write it as 2026-11-30.`);
    }
    const base = normalizeBase(values.base ?? '/');
    const files = readContent(root);
    const options = { ...(await libraryOptions(root)), today };
    const library = checkLibrary(readLibrary(files, options), options);
    const { data: config } = siteConfigSchema.safeParse(options.settings?.value);
    if (config === undefined) {
      process.stderr.write('The settings have errors; npm run check says where.\n');
      return 1;
    }
    const hasGit = historyDepth(root) !== 'none';
    const before = readEditions(root).editions.at(-1);
    const bag = join(resolve(root, values.out ?? 'editions'), `${slug(config.title)}-${date}`);
    const reasons = refusals({
      date,
      today,
      config,
      errors: errorsOf(library).length,
      uncommitted: hasGit ? uncommittedFiles(root) : [],
      taken: [
        ...(existsSync(bag) ? [relative(root, bag)] : []),
        ...(hasGit && isTagged(root, date) ? [`the tag ${tagOf(date)}`] : []),
      ],
      before,
    });
    const edition = recordOf(library, date, entryDigests(files));
    const changes = editionChanges(library, edition, before);
    const address = `${config.site.replace(/\/$/, '')}${base}`;
    // What the project keeps of an edition; a register of addresses belongs here, too.
    const tracked = new Map([
      [editionFile(date), `${JSON.stringify(edition, null, 2)}\n`],
      ['CITATION.cff', citationFile(config, date, address)],
      ['.zenodo.json', zenodoFile(config, date, address)],
    ]);
    const paths = [...tracked.keys()];
    if (values['dry-run']) {
      const written = [`${relative(root, bag)}/`, ...paths].join(', ');
      const tagged = hasGit ? `, and the tag ${tagOf(date)}` : '';
      process.stdout.write(`${changes}\nIt would write ${written}${tagged}.\n`);
    }
    for (const reason of reasons) process.stderr.write(`${reason}\n`);
    if (reasons.length > 0) {
      process.stderr.write('No edition was made.\n');
      return 1;
    }
    if (values['dry-run']) return 0;
    await makeEdition({ root, date, config, base, address, bag, tracked, changes });
    const recorded = hasGit
      ? recordInGit(root, { date, paths, changes })
      : 'This folder is not a git repository, so there is no tag.';
    process.stdout.write(
      `${changes}\nWrote ${relative(root, bag)}/. ${recorded}\nOnce you have deposited it, write its doi or url into ${editionFile(date)}; the pages will link to it.\n`,
    );
    return 0;
  },
);
// Astro leaves timers behind that would keep the process alive for a while.
process.exit();
