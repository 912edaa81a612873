import { join } from 'node:path';
import { evaluate } from '@mdx-js/mdx';
import { describe, expect, it } from 'vitest';
import { toCsl } from '../../src/core/bibliography/to-csl.ts';
import { createLibrary, entriesOf } from '../../src/core/library.ts';
import { publicFiles, readContent } from '../../src/disk/content-folder.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const files = readContent(ROOT);
const library = createLibrary(files, { publicFiles: publicFiles(ROOT) });
const works = entriesOf(library, 'works');

describe('the library', () => {
  it('has nothing to mend', () => {
    expect(library.problems).toEqual([]);
  });

  it('exports no field that stands under unconfirmed', () => {
    const leaks = works.flatMap(({ id, data }) => {
      const item: object = toCsl(id, data);
      return data.unconfirmed
        .filter(({ field }) => Object.hasOwn(item, field))
        .map(({ field }) => `${id}.${field}`);
    });
    expect(leaks).toEqual([]);
  });

  it('says “read” of no work that was not', () => {
    const said = works.filter(
      ({ data }) =>
        data.basis.grade !== 'full-text' && /\bread in full\b/i.test(data.basis.seen ?? ''),
    );
    expect(said).toEqual([]);
  });
});

describe('every entry is valid MDX', () => {
  it.each(files.map(({ path, text }) => [path, text] as const))('%s', async (_path, text) => {
    const body = text.replace(/^---\n[\s\S]*?\n---\n/, '');
    const nothing = () => null;
    const module = await evaluate(body, {
      Fragment: 'fragment',
      jsx: nothing,
      jsxs: nothing,
      useMDXComponents: () => ({
        Aside: nothing,
        Claim: nothing,
        Quote: nothing,
        Figure: nothing,
        Bibliography: nothing,
      }),
    });
    expect(module.default).toBeTypeOf('function');
  });
});
