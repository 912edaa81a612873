import { settingsProblems } from '../core/checks/settings.ts';
import { type SiteConfig, siteConfigSchema } from '../core/model/site-config.ts';
import { readContent } from '../disk/content-folder.ts';
import { writeWhole } from '../disk/write-whole.ts';
import { buildReport, type ContentState } from '../pull-request/build-report.ts';
import { commentText } from '../pull-request/comment-text.ts';
import { reportSchema } from '../pull-request/report.ts';
import { libraryOptions } from '../site/build/library-options.ts';
import { prepareStyle } from '../site/build/prepare-style.ts';
import { runCommand, UsageError } from './command.ts';

/** Two states of a library are formatted once each. */
const NO_CACHE = { get: () => undefined, set: () => {} };

/** What a report is made with where the settings are missing or faulty. */
const PLAIN: SiteConfig = {
  title: 'The library',
  strap: '',
  description: '',
  site: 'https://library.example',
  editors: 'the editors',
  licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  language: 'en',
  style: 'apa',
  styles: [],
  home: { question: '', lede: '', drawer: [] },
};

/** `npm run pull-request-report`: what a pull request does to the library. */
await runCommand(
  {
    usage: 'npm run pull-request-report',
    summary:
      'Reports what a change does to the library: references, possible duplicates, problems, pages that change, new mentions. Prints the comment for the pull request, or writes its data to a file.',
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
    const [before, after] = [await stateOf(base), await stateOf(head)];
    const config = settingsOf(after);
    const report = buildReport(before, after, {
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

async function stateOf(folder: string): Promise<ContentState> {
  return { files: readContent(folder), options: await libraryOptions(folder) };
}

/**
 * The settings of a state. Where they are faulty the report says so, and its references are in APA.
 */
function settingsOf({ options: { settings } }: ContentState): SiteConfig {
  const { data } = siteConfigSchema.safeParse(settings?.value);
  return data && settings && settingsProblems(settings).length === 0 ? data : PLAIN;
}
