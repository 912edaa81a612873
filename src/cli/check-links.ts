import { join, resolve } from 'node:path';
import { readLibrary } from '../core/library/unchecked-library.ts';
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
      'Requests every outside address that entries link to, one at a time and slowly, and writes a dated report to reports/. The exit code is 0 whatever it finds.',
    options: {
      strict: { type: 'boolean', help: 'exit with code 1 if an address is gone' },
      only: { type: 'string', value: 'text', help: 'only addresses that contain this text' },
      patience: {
        type: 'string',
        value: 'seconds',
        help: 'how long to wait for one answer (default: 20)',
      },
      out: {
        type: 'string',
        value: 'folder',
        help: 'where to write the report (default: reports)',
      },
    },
  },
  async ({ values }) => {
    const patience = Number(values.patience ?? '20');
    if (!(patience > 0))
      throw new UsageError(`--patience ${values.patience} is not a number of seconds.`);
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
      `${counted(visited.length, 'address', 'addresses')}: ${found} found, ${moved} moved, ${gone} gone, ${unreachable} unreachable, ${unknown} unknown.\nThe report is ${name}.md\n`,
    );
    return values.strict && gone > 0 ? 1 : 0;
  },
);
