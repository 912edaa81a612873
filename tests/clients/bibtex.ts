import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CslItem } from '../../src/core/model/csl.ts';
import { type Client, missingKeys } from './client.ts';
import { failureOf, runProgram } from './program.ts';

/** What plain.bst asks for in vain where the record itself has nothing to give. */
const OF_THE_RECORD: readonly (readonly [RegExp, (item: CslItem) => boolean])[] = [
  [/^(?:to sort, need|empty) author(?:, editor, or key| or key| and editor)? in /, noAuthor],
  [/^empty year in /, ({ issued }) => issued === undefined],
  [/^empty (?:publisher|institution|school) in /, ({ publisher }) => publisher === undefined],
  [/^empty journal in /, (item) => item['container-title'] === undefined],
  [/^empty booktitle in /, (item) => item['container-title'] === undefined],
  [/^empty title in /, ({ title }) => title === undefined],
  // plain.bst prints one of the two.
  [/^can't use both author and editor fields in /, ({ author, editor }) => !!author && !!editor],
  [/^there's a number but no (?:volume|series) in /, ({ volume }) => volume === undefined],
];

function noAuthor({ author }: CslItem): boolean {
  return author === undefined;
}

/** BibTeX with its oldest style, over every entry of the file. */
export const bibtex: Client = {
  name: 'BibTeX (plain.bst)',
  async read({ items, folder }) {
    const aux = '\\citation{*}\n\\bibstyle{plain}\n\\bibdata{library}\n';
    await writeFile(join(folder, 'library.aux'), aux);
    const ended = await runProgram('bibtex', ['library'], folder);
    if (ended === undefined) return undefined;
    const byKey = new Map(items.map((item) => [item.id, item]));
    const warnings = [...ended.stdout.matchAll(/^Warning--(.*)$/gm)]
      .map(([, warning = '']) => warning)
      .filter((warning) => {
        const item = byKey.get(warning.split(' in ').at(-1) ?? '');
        return !OF_THE_RECORD.some(
          ([pattern, lacks]) => item !== undefined && pattern.test(warning) && lacks(item),
        );
      });
    const failures = failureOf('bibtex', ended);
    if (failures.length > 0) return { checked: 'whether it reads the file', faults: failures };
    const printed = await readFile(join(folder, 'library.bbl'), 'utf8');
    const keys = new Set([...printed.matchAll(/\\bibitem\{([^}]+)\}/g)].map(([, key = '']) => key));
    return {
      checked: 'every entry, and what the style asks for',
      faults: [...warnings, ...missingKeys(items, keys)],
    };
  },
};
