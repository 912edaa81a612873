import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Comparison, type Fault } from '../formats/proof/compare.ts';
import { PANDOC_OF_BIBLATEX, PANDOC_OF_BIBTEX, PANDOC_OF_JSON } from '../formats/proof/faults.ts';
import { factsOfCslJson } from '../formats/proof/read-pandoc.ts';
import { type Client, missingKeys } from './client.ts';
import { failureOf, runProgram } from './program.ts';

/** pandoc's readers, with our files for each and what pandoc is known to make of them. */
const READERS: readonly (readonly [from: string, extension: string, faults?: readonly Fault[]])[] =
  [
    ['biblatex', 'biblatex.bib', PANDOC_OF_BIBLATEX],
    ['bibtex', 'bib', PANDOC_OF_BIBTEX],
    ['csljson', 'json', PANDOC_OF_JSON],
    // Its reader of RIS is young: only the keys are compared.
    ['ris', 'ris'],
  ];

/** Mathematics as today's pandoc gives it back; before 3.0 it left the dollar signs out. */
function withDollars(json: string): string {
  return json.replace(/(?<!\$)([_^]\{[^{}]*\})(?!\$)/g, '$$$1$$');
}

/** pandoc as it is installed, which may be another than that of the unit tests. */
export const pandocs: readonly Client[] = READERS.map(([from, extension, faults]) => ({
  name: `pandoc (${from})`,
  async read({ items, folder }) {
    const formats = await runProgram('pandoc', ['--list-input-formats'], folder);
    if (formats === undefined || !formats.stdout.split(/\s+/).includes(from)) return undefined;
    const text = await readFile(join(folder, `library.${extension}`), 'utf8');
    const ended = await runProgram('pandoc', ['-f', from, '-t', 'csljson'], folder, text);
    if (ended === undefined) return undefined;
    const failures = failureOf('pandoc', ended);
    if (failures.length > 0) return { checked: 'whether it reads the file', faults: failures };
    const read = factsOfCslJson(withDollars(ended.stdout));
    const missing = missingKeys(items, new Set(read.keys()));
    const comparison = new Comparison(faults ?? []);
    const differences =
      faults === undefined || missing.length > 0
        ? []
        : items.flatMap((item) => comparison.differences(item, read));
    const warnings = ended.stderr.split('\n').filter((line) => line !== '');
    return {
      checked: faults === undefined ? 'every record' : 'every record, field by field',
      faults: [
        ...warnings,
        ...missing,
        ...differences.map(
          ({ key, field, written, read: back }) => `${key}: ${field} "${written}" became "${back}"`,
        ),
      ],
    };
  },
}));
