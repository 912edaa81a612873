import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EVERY_WORD_LIST } from '../../src/core/citing/every-word-list.ts';
import { createFormatter } from '../../src/core/citing/formatter.ts';
import { readStyle } from '../../src/core/citing/styles/style.ts';
import { createLibrary } from '../../src/core/library/check-library.ts';
import type { WorkData } from '../../src/core/model/work.ts';
import type { PreparedStyle } from '../../src/core/render/citations/copied-styles.ts';
import { scriptText } from '../../src/core/render/text/html.ts';
import { faultsOfHtml } from '../../src/core/render/text/safe-html.ts';
import { describeProblem } from '../../src/core/text/problem.ts';
import { loadLocale } from '../../src/disk/style-files.ts';
import { workCoins } from '../../src/site/pages/coins.ts';
import { workJsonLd } from '../../src/site/pages/json-ld.ts';
import { SETTINGS } from '../render/library.ts';
import { faultsOf, faultsOfFile, VIEW } from './file-faults.ts';
import { configOf, HOSTILE, libraryOf, styleOf } from './hostile-library.ts';
import { listsTakenAway, restyledPages } from './made-in-browser.ts';
import { htmlIn, type Site, siteOf, soundLibraryOf } from './site-of.ts';
import { anyFile, library } from './specimens.ts';

/**
 * `FUZZ_RUNS` gives the number of runs, `FUZZ_SEED` where they begin; without them the same few run
 * each time.
 */
const RUNS = Number(process.env['FUZZ_RUNS'] ?? 6);
const SEED = Number(process.env['FUZZ_SEED'] ?? 7);
const LONGEST = Math.max(120_000, RUNS * 3000);

function faultsOfSite(site: Site): string[] {
  const {
    library: { entries },
    views,
    prepared,
  } = site;
  const files = [...site.files, ...listsTakenAway(site)];
  const faults = [views, prepared.view, restyledPages(site)]
    .flatMap((part) => htmlIn(part))
    .flatMap((html) => faultsOfHtml(html, VIEW).map((fault) => `${fault} in ${html}`));
  for (const [path, text] of files) {
    faults.push(...faultsOfFile(path, text).map((fault) => `${path}: ${fault}`));
    if (/\.json$/.test(path)) {
      const inside = htmlIn(JSON.parse(text)).flatMap((html) => faultsOfHtml(html, VIEW));
      faults.push(...inside.map((fault) => `${path}: ${fault}`));
    }
    if (!/^[\w./-]+$/.test(path) || path.includes('..') || path.startsWith('/')) {
      faults.push(`${path} is no plain path`);
    }
  }
  for (const entry of entries.values()) {
    if (entry.kind === 'works') faults.push(...faultsOfTags(entry.id, entry.data));
  }
  return faults;
}

/** What stands in the head of a page and beside its works. */
function faultsOfTags(key: string, data: WorkData): string[] {
  const script = scriptText(workJsonLd(data, { address: 'https://x.org', editors: 'us' }));
  return [
    ...faultsOf(() => JSON.parse(script)),
    ...(/[<\u2028\u2029]/.test(script) ? [`JSON-LD of ${key}`] : []),
    ...(/["<>]/.test(workCoins(key, data)) ? [`COinS of ${key}`] : []),
  ];
}

describe('a library full of signs', () => {
  it(
    'makes a site in which none of them means anything',
    () => {
      let kept = 0;
      fc.assert(
        fc.property(library, (files) => {
          const sound = soundLibraryOf(files);
          kept += sound.entries.size;
          expect(faultsOfSite(siteOf(sound))).toEqual([]);
        }),
        { numRuns: RUNS, seed: SEED, endOnFailure: true },
      );
      // Otherwise nothing would be looked at.
      expect(kept / RUNS).toBeGreaterThan(4);
    },
    LONGEST,
  );
});

describe('a library with a stranger’s text in every field', () => {
  it('makes a site in which none of it means anything', () => {
    const { title, editors, licence } = configOf(HOSTILE);
    const settings = { ...SETTINGS, title, editors, licence };
    const styles = (['note', 'in-text'] as const).map(
      (form): PreparedStyle => ({
        formatter: createFormatter(
          readStyle(styleOf(HOSTILE, form), form),
          loadLocale('en-US', process.cwd()),
          { words: EVERY_WORD_LIST },
        ),
        styleLabel: HOSTILE.plain,
      }),
    );
    const hostile = createLibrary(libraryOf(HOSTILE));
    const site = siteOf(hostile, settings, configOf(HOSTILE), styles);
    expect(site.library.entries.size).toBe(10);
    expect(faultsOfSite(site)).toEqual([]);
  });
});

describe('any file', () => {
  it(
    'is read without a throw, and what is wrong is told with its place',
    () => {
      fc.assert(
        fc.property(fc.array(anyFile, { minLength: 1, maxLength: 3 }), (files) => {
          for (const problem of createLibrary(files).problems) {
            expect(problem.line).toBeGreaterThan(0);
            expect(problem.column).toBeGreaterThan(0);
            expect(problem.message).toMatch(/\S/);
            // biome-ignore lint/suspicious/noControlCharactersInRegex: what a terminal would obey.
            expect(describeProblem(problem)).not.toMatch(/[\0-\x08\x0b-\x1f\x7f-\x9f]/);
          }
        }),
        { numRuns: RUNS * 150, seed: SEED },
      );
    },
    LONGEST,
  );
});
