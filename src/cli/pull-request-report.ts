import { publicFiles, readContent, strangeFiles } from '../disk/content-folder.ts';
import { writeWhole } from '../disk/write-whole.ts';
import { buildReport, type ContentState } from '../pull-request/build-report.ts';
import { commentText } from '../pull-request/comment-text.ts';
import { reportSchema } from '../pull-request/report.ts';
import { prepareStyle } from '../site/prepare-style.ts';
import config from '../site.config.ts';
import { runCommand, UsageError } from './command.ts';

/** Two states of a library are formatted once each. */
const NO_CACHE = { get: () => undefined, set: () => {} };

/** `npm run pull-request-report`: what a pull request does to the library. */
await runCommand(
  {
    usage: 'npm run pull-request-report',
    summary:
      'Tells what a change does to the library: references, possible doubles, problems, pages that change, new mentions. Prints the comment that a pull request gets, or writes its data to a file.',
    words: { name: 'base head', help: 'two folders of the project, before and after the change' },
    options: {
      out: { type: 'string', value: 'file', help: 'write the data as JSON to this file' },
    },
  },
  async ({ values, words }) => {
    const [base, head, ...more] = words;
    if (base === undefined || head === undefined || more.length > 0) {
      throw new UsageError('Name two folders, before and after the change.');
    }
    const report = buildReport(stateOf(base), stateOf(head), {
      settings: { ...config, base: '/', drawer: config.home.drawer },
      style: prepareStyle(config.style, process.cwd(), config.language, NO_CACHE),
      today: new Date().toISOString().slice(0, 10),
    });
    // Whoever reads the file holds it against the same schema; a fault shows here first.
    const data = reportSchema.parse(report);
    if (values.out === undefined) {
      process.stdout.write(commentText(data, { run: 'https://github.com/' }));
    } else {
      writeWhole(values.out, `${JSON.stringify(data, null, 2)}\n`);
      process.stdout.write(`Wrote ${values.out}.\n`);
    }
    return 0;
  },
);

function stateOf(folder: string): ContentState {
  return {
    files: readContent(folder),
    publicFiles: publicFiles(folder),
    elsewhere: strangeFiles(folder),
  };
}
