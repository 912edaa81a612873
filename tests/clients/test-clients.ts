import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from '../../src/cli/command.ts';
import { toCsl } from '../../src/core/bibliography/to-csl.ts';
import { EXPORT_FORMATS } from '../../src/core/formats/formats.ts';
import { createLibrary } from '../../src/core/library/check-library.ts';
import { entriesOf } from '../../src/core/library.ts';
import { readContent } from '../../src/disk/content-folder.ts';
import { HARD_RECORDS } from '../formats/proof/records.ts';
import { biber } from './biber.ts';
import { bibtex } from './bibtex.ts';
import { bibutilsBibtex, bibutilsRis } from './bibutils.ts';
import type { Client, Exports } from './client.ts';
import { pandocs } from './pandoc.ts';

const CLIENTS: readonly Client[] = [biber, bibtex, bibutilsRis, bibutilsBibtex, ...pandocs];

/** So many faults of one client are told. */
const MOST_FAULTS = 20;

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** Lets a client read and tells what came of it. */
async function tryClient(
  client: Client,
  exports: Exports,
): Promise<'passed' | 'failed' | 'absent'> {
  const verdict = await client.read(exports);
  if (verdict === undefined) {
    say(`absent  ${client.name}: not installed, or too old for the format`);
    return 'absent';
  }
  const { checked, faults } = verdict;
  if (faults.length === 0) {
    say(`passed  ${client.name}: ${checked}`);
    return 'passed';
  }
  say(`FAILED  ${client.name}: ${checked}`);
  for (const fault of faults.slice(0, MOST_FAULTS)) say(`        ${fault}`);
  if (faults.length > MOST_FAULTS) say(`        and ${faults.length - MOST_FAULTS} more`);
  return 'failed';
}

/** `npm run test:clients`: our exports in the programs that people read them with. */
await runCommand(
  {
    usage: 'npm run test:clients',
    summary:
      'Reads the exports of the library and of the hard records with biber, BibTeX, bibutils and pandoc, where they are installed.',
    options: {},
  },
  async () => {
    const works = entriesOf(createLibrary(readContent(process.cwd())), 'works');
    const library = works.map(({ id, data }) => toCsl(id, data));
    const items = [...HARD_RECORDS.map(({ item }) => item), ...library];
    const folder = await mkdtemp(join(tmpdir(), 'exports-'));
    try {
      for (const { extension, serialize } of EXPORT_FORMATS) {
        await writeFile(join(folder, `library.${extension}`), serialize(items));
      }
      say(`${library.length} entries of the library, ${HARD_RECORDS.length} hard records`);
      const outcomes: string[] = [];
      for (const client of CLIENTS) outcomes.push(await tryClient(client, { items, folder }));
      const count = (outcome: string): number => outcomes.filter((one) => one === outcome).length;
      say(`${count('passed')} passed, ${count('failed')} failed, ${count('absent')} absent`);
      if (count('absent') === CLIENTS.length) {
        say('Nothing was checked: install biber, BibTeX, bibutils or pandoc.');
        return 1;
      }
      return count('failed') === 0 ? 0 : 1;
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
);
