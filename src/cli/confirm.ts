import type { EntryOf } from '../core/body/entry.ts';
import { readEntry } from '../core/body/read-entry.ts';
import { kindOfPath } from '../core/importing/entry/front-matter-edits.ts';
import { didYouMean } from '../core/text/nearest.ts';
import type { SourceFile } from '../core/text/source.ts';
import { counted } from '../core/text/words.ts';
import { readContent } from '../disk/content-folder.ts';
import { rewriteEntry } from '../disk/content-writer.ts';
import { writeWhole } from '../disk/write-whole.ts';
import { createQuestions, type Questions } from './ask.ts';
import { runCommand, UsageError } from './command.ts';
import { recordsFound } from './confirm-json.ts';
import { reportPage, totalsReport, workReport } from './confirm-report.ts';
import { type ConfirmedWork, confirmWork, lookupsOf } from './confirm-work.ts';
import { createProgress } from './progress.ts';
import { openRegistries, REGISTRY_OPTIONS } from './registry-options.ts';

/** After so many works that no registry could be reached for, there is no network. */
const MOST_UNREACHABLE = 3;

interface FoundWork {
  readonly file: SourceFile;
  readonly work: EntryOf<'works'>;
}

/** `npm run confirm`: compares entries with the records of the registries. */
await runCommand(
  {
    usage: 'npm run confirm',
    summary:
      'Compares works with the records of Crossref, DataCite, doi.org, PubMed and Open Library, by DOI, PMID or ISBN. If both agree, the field gains a source; a value under unconfirmed moves into the record; differences are listed, and notices of retraction or correction are noted. Every change is shown before it is written. Answers are kept in .cache/registries, so an interrupted run continues where it stopped.',
    words: { name: 'key …', help: 'the works (default: all that have a DOI, PMID or ISBN)' },
    options: {
      ...REGISTRY_OPTIONS,
      yes: { type: 'boolean', help: 'write without asking' },
      'dry-run': { type: 'boolean', help: 'show what would change, and write nothing' },
      report: { type: 'string', value: 'file', help: 'write the results as Markdown' },
      json: { type: 'string', value: 'file', help: 'write the results as JSON' },
    },
  },
  async ({ values, words }) => {
    if (values.yes && values['dry-run']) {
      throw new UsageError('--yes writes and --dry-run does not: use only one of them.');
    }
    const root = process.cwd();
    const progress = createProgress();
    const access = openRegistries(values, root, (sentence) => progress.line(sentence));
    const found = chosen(readContent(root), words);
    const questions =
      process.stdin.isTTY && !values.yes && !values['dry-run'] ? createQuestions() : undefined;
    const works: ConfirmedWork[] = [];
    let written = 0;
    let unreachable = 0;
    let isEveryYes = values.yes;
    try {
      for (const [index, { file, work }] of found.entries()) {
        progress.status(`${index + 1} of ${found.length}: ${work.id}`);
        const confirmed = await confirmWork(access, file, work);
        works.push(confirmed);
        process.stdout.write(`${workReport(confirmed)}\n`);
        const { failures, plans } = confirmed;
        const isFar = plans.length === 0 && failures.some(({ kind }) => kind === 'unreachable');
        unreachable = isFar ? unreachable + 1 : 0;
        if (unreachable === MOST_UNREACHABLE || (isFar && found.length === 1)) {
          process.stderr.write(
            'The registries cannot be reached, so the rest was not looked up. Try again when you are online: the answers so far are kept.\n',
          );
          break;
        }
        if (confirmed.after === file.text) continue;
        const answer = isEveryYes ? 'yes' : await decide(questions, file.path);
        if (answer === 'quit') break;
        if (answer === 'all') isEveryYes = true;
        if (answer === 'no') continue;
        rewriteEntry(root, file.path, file.text, confirmed.after);
        written++;
      }
    } finally {
      questions?.close();
    }
    progress.line(`${totalsReport(works)}; ${counted(written, 'file', 'files')} written.`);
    const waiting = works.some(({ file, after }) => file.text !== after);
    if (waiting && written === 0 && !questions) {
      progress.line('Nothing was written. Use --yes to write these changes.');
    }
    if (values.report !== undefined) {
      writeWhole(values.report, reportPage(works, access.client.today));
      progress.line(`The report is in ${values.report}.`);
    }
    if (values.json !== undefined) {
      const isWhole = works.length === found.length;
      writeWhole(values.json, recordsFound(works, access.client.today, isWhole));
    }
    const failed = works.some(({ failures }) => failures.some(({ kind }) => kind !== 'missing'));
    return failed ? 1 : 0;
  },
);

async function decide(
  questions: Questions | undefined,
  path: string,
): Promise<'yes' | 'no' | 'all' | 'quit'> {
  if (questions === undefined) return 'no';
  const answer = await questions.ask(
    `Write these changes to content/${path}? (y)es, (n)o, (a)ll, (q)uit`,
    'n',
  );
  const letter = answer.slice(0, 1).toLowerCase();
  return letter === 'y' ? 'yes' : letter === 'a' ? 'all' : letter === 'q' ? 'quit' : 'no';
}

/**
 * The works of those keys; all works with a number that a registry knows, where none is given.
 * @throws {UsageError} for a key that is no work here, or one that has no such number.
 */
function chosen(files: readonly SourceFile[], keys: readonly string[]): FoundWork[] {
  const works = new Map<string, FoundWork>();
  for (const file of files.filter(({ path }) => kindOfPath(path) === 'works')) {
    const { entry } = readEntry(file);
    if (entry?.kind === 'works') works.set(entry.id, { file, work: entry });
    else if (keys.some((key) => file.path === `works/${key}.mdx`)) {
      throw new Error(
        `content/${file.path} has errors: npm run check lists them. Correct them first.`,
      );
    }
  }
  if (keys.length === 0) {
    return [...works.values()].filter(({ work }) => lookupsOf(work.data).length > 0);
  }
  return [...new Set(keys)].map((key) => {
    const found = works.get(key);
    if (found === undefined) {
      throw new UsageError(
        `There is no work “${key}”. ${didYouMean(key, works.keys(), 'Its key is the name of its file in content/works.')}`,
      );
    }
    if (lookupsOf(found.work.data).length === 0) {
      throw new UsageError(`“${key}” has no DOI, PMID or ISBN, so no registry can find it.`);
    }
    return found;
  });
}
