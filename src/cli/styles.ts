import {
  type FetchedFile,
  fetchFile,
  localeFile,
  type OfficialFile,
  styleFile,
} from '../disk/official-styles.ts';
import { styleIds } from '../site/build/prepare-style.ts';
import { localesOf } from '../site/pages/style-labels.ts';
import config from '../site.config.ts';
import { runCommand, UsageError } from './command.ts';

/** The repositories of the Citation Style Language project. */
const STYLES = 'https://raw.githubusercontent.com/citation-style-language/styles/master';
const LOCALES = 'https://raw.githubusercontent.com/citation-style-language/locales/master';

const STATES = { new: 'new', changed: 'replaced', unchanged: 'unchanged' } as const;

/** `npm run styles`: today's official style files, which then take precedence over the packages'. */
await runCommand(
  {
    usage: 'npm run styles',
    summary:
      'Fetches the official files of the citation styles named in src/site.config.ts, with their locales, into csl/.',
    options: {
      from: {
        type: 'string',
        value: 'address',
        help: 'a folder on the web with all files (default: the repositories of the CSL project)',
      },
      'new-editions': {
        type: 'boolean',
        help: 'also takes a file of another edition than the site prints',
      },
    },
  },
  async ({ values }) => {
    const from = values.from;
    if (from !== undefined && !/^https?:\/\//.test(from)) {
      throw new UsageError(`--from "${from}" is no address: it begins with https:// or http://.`);
    }
    const ids = styleIds(config);
    const options = { root: process.cwd(), newEditions: values['new-editions'] === true };
    const wanted: OfficialFile[] = [
      ...ids.map((id) => styleFile(id, from ?? STYLES, options)),
      ...localesOf(ids, config.language).map((lang) => localeFile(lang, from ?? LOCALES)),
    ];
    const fetched = await Promise.all(wanted.map((file) => fetchFile(file, process.cwd())));
    const [first] = fetched;
    if (first?.state === 'failed' && fetched.every(isUnreachable)) {
      process.stderr.write(
        `No file could be fetched: ${first.reason}\nNothing was changed in csl/. Try again when you are online. Until then a build uses the files in csl/, or those of the packages.\n`,
      );
      return 1;
    }
    for (const file of fetched) reportFile(file);
    const failed = fetched.filter(({ state }) => state === 'failed').length;
    const kept = fetched.length - failed;
    process.stdout.write(`${kept} of ${fetched.length} files in csl/ are up to date.\n`);
    if (failed === 0) return 0;
    process.stderr.write(
      'The others were not changed: a build uses the files in csl/, or those of the packages.\n',
    );
    return 1;
  },
);

function isUnreachable(file: FetchedFile): boolean {
  return file.state === 'failed' && file.isUnreachable;
}

function reportFile(file: FetchedFile): void {
  if (file.state === 'failed') process.stderr.write(`csl/${file.file}: ${file.reason}\n`);
  else process.stdout.write(`csl/${file.file}: ${file.title}, ${STATES[file.state]}\n`);
}
