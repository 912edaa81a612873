import { checkLibrary } from '../core/library/check-library.ts';
import { readLibrary } from '../core/library/unchecked-library.ts';
import { errorsOf } from '../core/library.ts';
import { findContent, readContent } from '../disk/content-folder.ts';
import { contentAt } from '../disk/git.ts';
import { readLibraryInThreads } from '../disk/read-in-threads.ts';
import { libraryOptions } from '../site/build/library-options.ts';
import { runCommand, UsageError } from './command.ts';
import { fixContent } from './fix-content.ts';
import { isReporterName, REPORTERS } from './reporters.ts';

/** `npm run check`: every problem of every entry, and of the settings. */
await runCommand(
  {
    usage: 'npm run check',
    summary:
      'Checks every entry and the settings: schema, keys, links, safety, evidence. The exit code is 1 if there is an error.',
    options: {
      format: {
        type: 'string',
        value: 'name',
        help: `format of the report: ${Object.keys(REPORTERS).join(', ')} (default: text)`,
      },
      fix: {
        type: 'boolean',
        help: 'first correct what is safe to correct: order of fields, DOI, ISSN, pages',
      },
      since: {
        type: 'string',
        value: 'commit',
        help: 'ask for a change note if an entry has changed since this branch, tag or commit',
      },
      publish: {
        type: 'boolean',
        help: 'also report addresses in the settings that no one can reach, as errors',
      },
      strict: { type: 'boolean', help: 'exit with code 1 for warnings too' },
    },
  },
  async ({ values }) => {
    const format = values.format ?? 'text';
    if (!isReporterName(format)) {
      throw new UsageError(
        `There is no format “${format}”. The formats are ${Object.keys(REPORTERS).join(', ')}.`,
      );
    }
    const root = process.cwd();
    const found = findContent(root);
    const report = values.fix ? fixContent(root, readContent(root)) : '';
    // Whoever reads GitHub’s form or JSON wants nothing else on stdout.
    (format === 'text' ? process.stdout : process.stderr).write(report);
    const options = {
      ...(await libraryOptions(root, { isPublished: values.publish })),
      today: new Date().toISOString().slice(0, 10),
      before:
        values.since === undefined ? undefined : readLibrary(contentAt(root, values.since)).entries,
    };
    const library = checkLibrary(await readLibraryInThreads(root, found, options), options);
    process.stdout.write(REPORTERS[format]({ ...library, entries: found.length }));
    const failed = values.strict ? library.problems.length > 0 : errorsOf(library).length > 0;
    return failed ? 1 : 0;
  },
);
