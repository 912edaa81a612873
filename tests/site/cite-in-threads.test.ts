import { describe, expect, it } from 'vitest';
import { createLibrary } from '../../src/core/library/check-library.ts';
import { citingTasks } from '../../src/core/render/citations/citing-tasks.ts';
import { citeLibrary } from '../../src/core/render/render-library.ts';
import { openCitationCache } from '../../src/disk/citation-cache.ts';
import { citeInThreads } from '../../src/site/build/cite-in-threads.ts';
import { prepareStyle } from '../../src/site/build/prepare-style.ts';
import { FIXTURE_ROOT } from '../fixtures/library.ts';
import { SETTINGS } from '../render/library.ts';
import { essay, work } from '../render/specimens.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const root = FIXTURE_ROOT;
const folder = temporaryFolder();

const ids = ['apa', 'ieee'];
const library = createLibrary([
  ...Array.from({ length: 100 }, (_, index) =>
    work(`abel2010n${index}`, { title: `Talk ${index}`, author: `Abel${index}` }),
  ),
  essay('talks', 'Some [@abel2010n1; @abel2010n2], numbered @abel2010n3.'),
]);

function prepared() {
  const caches = ids.map((id) => openCitationCache(folder, id));
  const styles = caches.map((cache, index) => prepareStyle(ids[index] ?? '', root, 'en', cache));
  const [first, ...further] = styles;
  if (!first) throw new Error('There is no style.');
  return { caches, styles, cite: () => citeLibrary(library, SETTINGS, { ...first, further }) };
}

describe('citations formatted in threads', () => {
  it('are those that one thread would make, and leave nothing to make', async () => {
    const alone = prepared();
    const expected = alone.cite();
    const { caches, styles, cite } = prepared();
    const tasks = citingTasks(library, SETTINGS, styles, () => false);
    expect(
      tasks.map(({ style, references, pages }) => [style, references.length, pages.length]),
    ).toEqual([
      [0, 201, 1],
      [1, 100, 0],
    ]);
    await citeInThreads(tasks, { root, language: 'en', styles: ids }, (style, texts) => {
      for (const [key, text] of texts) caches[style]?.add(key, text);
    });
    expect(
      citingTasks(library, SETTINGS, styles, (style, key) => caches[style]?.has(key) ?? false),
    ).toEqual([]);
    const cited = cite();
    expect(cited.context.pages).toEqual(expected.context.pages);
    expect(cited.context.copied).toEqual(expected.context.copied);
    expect(cited.context.ownPages).toEqual(expected.context.ownPages);
    for (const cache of caches) cache.keep();
    // Each save of the development server asks for the texts of one style, and whether the others are there.
    for (let save = 1; save <= 3; save++) {
      const later = prepared();
      const has = (style: number, key: string) => later.caches[style]?.has(key) ?? false;
      expect(citingTasks(library, SETTINGS, later.styles, has)).toEqual([]);
      later.cite();
      expect(later.caches.map(({ misses }) => misses)).toEqual([0, 0]);
      for (const cache of later.caches) save === 2 ? cache.save() : cache.keep();
    }
  });

  it('are left to whoever asks, where they are few', async () => {
    const { styles } = prepared();
    const [task] = citingTasks(library, SETTINGS, styles, () => false);
    const few = [
      { style: 0, references: task?.references.slice(0, 10) ?? [], inText: [], pages: [] },
    ];
    const kept: number[] = [];
    await citeInThreads(few, { root, language: 'en', styles: ids }, (style) => kept.push(style));
    expect(kept).toEqual([]);
  });

  it('pass an error on', async () => {
    const { styles } = prepared();
    const tasks = citingTasks(library, SETTINGS, styles, () => false);
    const broken = { root, language: 'en', styles: ['apa', 'no-such-style'] };
    await expect(citeInThreads(tasks, broken, () => undefined)).rejects.toThrow(/no-such-style/);
  });
});
