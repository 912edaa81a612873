import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CslItem } from '../../src/core/model/csl.ts';
import type { Client } from './client.ts';
import { missingKeys } from './client.ts';
import { failureOf, runProgram } from './program.ts';

/** Entry types that biblatex documents and styles print, but that its data model has no fields of. */
const WITHOUT_DATA_MODEL =
  /for entrytype '(?:artwork|audio|jurisdiction|legislation|letter|movie)'/;

/** Whether a warning says no more than that the record itself lacks what biblatex asks for. */
function isOfTheRecord(warning: string, items: ReadonlyMap<string, CslItem>): boolean {
  const item = items.get(/Entry '([^']+)'/.exec(warning)?.[1] ?? '');
  const asked = /Missing mandatory field(?: - one of)? '([^']+)'/.exec(warning)?.[1]?.split(', ');
  if (item === undefined || asked === undefined) return false;
  const lacks: Readonly<Record<string, boolean>> = {
    author: item.author === undefined,
    editor: item.editor === undefined,
    // What is no number stands in `pubstate`.
    date: item.issued?.['date-parts'] === undefined,
    year: item.issued?.['date-parts'] === undefined,
  };
  return asked.every((field) => lacks[field] === true);
}

/** biber, in tool mode, which checks each entry against biblatex's data model. */
export const biber: Client = {
  name: 'biber (BibLaTeX)',
  async read({ items, folder }) {
    const file = 'library.biblatex.bib';
    const args = ['--tool', '--validate-datamodel', '-O', 'biber.bib', '--nolog', file];
    const ended = await runProgram('biber', args, folder);
    if (ended === undefined) return undefined;
    const byKey = new Map(items.map((item) => [item.id, item]));
    const warnings = ended.stdout
      .split('\n')
      .filter((line) => /^(?:WARN|ERROR) - /.test(line))
      .filter((line) => !WITHOUT_DATA_MODEL.test(line) && !isOfTheRecord(line, byKey));
    const failures = failureOf('biber', ended);
    if (failures.length > 0) return { checked: 'whether it reads the file', faults: failures };
    const written = await readFile(join(folder, 'biber.bib'), 'utf8');
    const keys = new Set([...written.matchAll(/^@\w+\{([^,\s]+),/gm)].map(([, key = '']) => key));
    return {
      checked: 'every entry, and its fields against the data model',
      faults: [...warnings, ...missingKeys(items, keys)],
    };
  },
};
