import { describe, expect, it } from 'vitest';
import { readImport } from '../../../src/core/importing/read-import.ts';

/** What is said of a file, each with its line. */
async function told(text: string): Promise<string[]> {
  const { problems } = await readImport(text);
  return problems.map(({ line, message }) => `${line}: ${message}`);
}

function ris(...lines: readonly string[]): string {
  return `${['TY  - BOOK', ...lines, 'PY  - 2010', 'ER  - '].join('\n')}\n`;
}

describe('letters that were encoded twice', () => {
  it.each([
    ['AU  - MÃ¼ller, Anna', 'author', 'MÃ¼ller'],
    ['TI  - The organizerâ€™s door', 'title', 'organizerâ€™s'],
    ['TI  - MÃœLLER and others', 'title', 'MÃœLLER'],
    ['TI  - Ã–sterreich', 'title', 'Ã–sterreich'],
    ['TI  - WaÅ‚brzych', 'title', 'WaÅ‚brzych'],
    ['TI  - ÐœÐ¾ÑÐºÐ²Ð°', 'title', 'ÐœÐ¾ÑÐºÐ²Ð°'],
    ['N1  - A note â€“ of mine', 'annotation', 'â€“'],
  ])('%s', async (line, field, word) => {
    expect(await told(ris('ID  - a', line))).toEqual([
      `3: In “${field}”: “${word}” looks like letters that were encoded twice.`,
    ]);
  });

  it('are kept as they are', async () => {
    const { records } = await readImport(ris('AU  - MÃ¼ller, Anna'));
    expect(records[0]?.item.author).toEqual([{ family: 'MÃ¼ller', given: 'Anna' }]);
  });

  it.each([
    'TI  - „Spaß“ und „Ä“ – MAÇÃ”',
    'TI  - L’été’” et Ångström, São Paulo, Âge, ESPAÑA',
    'TI  - Þing – Ðað',
  ])('are not seen in %s', async (line) => {
    expect(await told(ris(line))).toEqual([]);
  });
});

describe('titles and roles in names', () => {
  it.each([
    ['AU  - Berg, B. (Ed.)', 'Berg, B. (Ed.)', 'role', '(Ed.)'],
    ['AU  - Berg, B. [Hrsg.]', 'Berg, B. [Hrsg.]', 'role', '[Hrsg.]'],
    ['AU  - Prof. Dr. Karl Berg', 'Prof. Dr. Karl Berg', 'title', 'Prof.'],
    ['AU  - Berg, Dr. Karl', 'Berg, Dr. Karl', 'title', 'Dr.'],
    ['AU  - Berg, Karl, PhD', 'Berg, Karl, PhD', 'title', 'PhD'],
  ])('%s', async (line, name, kind, words) => {
    const all = await told(ris('TI  - Doors', line));
    expect(all).toContain(`3: In “author”: “${name}” has a ${kind} in the name, “${words}”.`);
  });

  it('are told with the line of their field in .bib files', async () => {
    const bib =
      '@book{a,\n  title = {Doors},\n  author = {Berg, B. (Ed.) and Lind, Bo},\n  year = 2010\n}\n';
    expect(await told(bib)).toEqual([
      '3: In “author”: “Berg, B. (Ed.)” has a role in the name, “(Ed.)”.',
    ]);
  });

  it.each(['AU  - Smith, Ed.', 'AU  - Prof, Anna', 'AU  - Drake, Ms', 'AU  - King, Martin, Jr.'])(
    'are not seen in %s',
    async (line) => {
      expect(await told(ris('TI  - Doors', line))).toEqual([]);
    },
  );
});
