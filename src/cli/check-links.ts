import { join, resolve } from 'node:path';
import { readLibrary } from '../core/library.ts';
import { counted } from '../core/text/words.ts';
import { readContent } from '../disk/content-folder.ts';
import { writeWhole } from '../disk/write-whole.ts';
import { pause } from '../registries/pause.ts';
import config from '../site.config.ts';
import { runCommand, UsageError } from './command.ts';
import { outsideAddresses } from './links/addresses.ts';
import { countVerdicts, jsonReport, markdownReport, type VisitedAddress } from './links/report.ts';
import { createVisitor } from './links/visit.ts';
import { createProgress } from './progress.ts';

/** `npm run check:links`: whether the addresses outside still answer. Never part of a build. */
await runCommand(
  {
    usage: 'npm run check:links',
    summary:
      'Asks every address outside that entries lead to, one at a time and slowly, and writes a report of the day to reports/. Exit code 0, whatever it finds.',
    options: {
      strict: { type: 'boolean', help: 'exit code 1 where an address is gone' },
      only: { type: 'string', value: 'text', help: 'only addresses that hold this text' },
      patience: {
        type: 'string',
        value: 'seconds',
        help: 'how long one answer may take (standard: 20)',
      },
      out: { type: 'string', value: 'folder', help: 'where the report goes (standard: reports)' },
    },
  },
  async ({ values }) => {
    const patience = Number(values.patience ?? '20');
    if (!(patience > 0))
      throw new UsageError(`--patience ${values.patience} is no number of seconds.`);
    const root = process.cwd();
    const { entries } = readLibrary(readContent(root));
    const addresses = outsideAddresses(entries.values()).filter(({ address }) =>
      address.includes(values.only ?? ''),
    );
    const product = config.title.replace(/[^A-Za-z_-]+/g, '-');
    const visit = createVisitor({
      product,
      userAgent: `${product}/0.1 (link check; +${config.site})`,
      timeout: patience * 1000,
      now: Date.now,
      pause,
    });
    const progress = createProgress();
    const visited: VisitedAddress[] = [];
    for (const [index, one] of addresses.entries()) {
      progress.status(`${index + 1} of ${addresses.length}  ${one.address}`);
      const result = { ...one, ...(await visit(one.address)) };
      visited.push(result);
      if (result.verdict === 'found') continue;
      const to = result.to === undefined ? '' : ` Now ${result.to}`;
      progress.line(`${result.verdict}  ${one.address}\n    ${result.reason}${to}`);
    }
    const day = new Date().toISOString().slice(0, 10);
    const folder = resolve(root, values.out ?? 'reports');
    const name = join(folder, `links-${day}`);
    writeWhole(`${name}.md`, markdownReport(visited, day));
    writeWhole(`${name}.json`, jsonReport(visited, day));
    const { found, moved, gone, unreachable, unknown } = countVerdicts(visited);
    process.stdout.write(
      `${counted(visited.length, 'address', 'addresses')}: ${found} found, ${moved} moved, ${gone} gone, ${unreachable} out of reach, ${unknown} not known.\nThe report is ${name}.md\n`,
    );
    return values.strict && gone > 0 ? 1 : 0;
  },
);
