import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseXml } from '../../src/core/citing/xml.ts';
import { createLibrary } from '../../src/core/library.ts';
import type { WorkData } from '../../src/core/model/work.ts';
import { scriptText } from '../../src/core/render/html.ts';
import { faultsOfHtml, type HtmlRules, PAGE_HTML } from '../../src/core/render/safe-html.ts';
import { describeProblem } from '../../src/core/text/problem.ts';
import { workCoins } from '../../src/site/coins.ts';
import { workJsonLd } from '../../src/site/json-ld.ts';
import { htmlIn, type Site, siteOf, soundLibraryOf } from './site-of.ts';
import { anyFile, library } from './specimens.ts';

/**
 * `FUZZ_RUNS` gives the number of runs, `FUZZ_SEED` where they begin; without them the same few run
 * each time.
 */
const RUNS = Number(process.env['FUZZ_RUNS'] ?? 40);
const SEED = Number(process.env['FUZZ_SEED'] ?? 7);
const LONGEST = Math.max(120_000, RUNS * 3000);

const VIEW: HtmlRules = {
  tags: new Set([...PAGE_HTML.tags].filter((tag) => tag !== 'h1')),
  attributes: PAGE_HTML.attributes,
  base: '/tracings/',
};
/** Whole documents: lists to take away, and pages that lead on. */
const DOCUMENT: HtmlRules = {
  tags: new Set([...VIEW.tags, ...'html head meta title style body h1 link'.split(' ')]),
  attributes: new Set([...VIEW.attributes, ...'lang charset name content http-equiv'.split(' ')]),
  base: '/tracings/',
};

/** What is wrong with one file of the site, by the language it is in. */
function faultsOfFile(path: string, text: string): string[] {
  if (!text.isWellFormed()) return ['half a character'];
  if (/\.json$/.test(path)) return faultsOf(() => JSON.parse(text));
  if (/\.(?:xml|csl)$/.test(path)) return faultsOf(() => parseXml(text));
  if (/\.html$/.test(path)) {
    return faultsOfHtml(
      text.replace('<!doctype html>', '').replace(/<style>[^<]*<\/style>/, ''),
      DOCUMENT,
    );
  }
  if (/\.bib$/.test(path)) return depthOfBraces(text) === 0 ? [] : ['braces are not balanced'];
  if (/\.ris$/.test(path)) {
    return text
      .split('\r\n')
      .filter((line) => line !== '' && !/^[A-Z][A-Z0-9] {2}- [^\n\r]*$/.test(line));
  }
  if (/\.rtf$/.test(path)) {
    const isPlain = /^[\r\n\x20-\x7e]*$/.test(text);
    const outside = text
      .replace(/\\[\\{}]/g, '')
      .replace(/\{\\field\{\\\*\\fldinst\{HYPERLINK "[^"]*"\}\}/g, '{');
    return [
      ...(isPlain ? [] : ['a sign that is not ASCII']),
      ...(depthOfBraces(outside) === 0 ? [] : ['braces are not balanced']),
      ...(outside.match(/\\\*|\\(?:object|pict|bin|field)\b(?!\{)|INCLUDE|DDE/g) ?? []).filter(
        (word) => word !== '\\field',
      ),
    ];
  }
  if (/\.md$/.test(path)) {
    return (
      text
        .replace(/\\[\s\S]/g, '')
        .match(/<(?!https?:\/\/[^\s<>]*>)[^\n]{0,20}/gi)
        ?.filter((tag) => !/^<[^>]*>\)/.test(tag)) ?? []
    );
  }
  if (/\.csv$/.test(path))
    return text
      .slice(1)
      .split('\r\n')
      .filter((line) => /^[-=+@]/.test(line));
  return [];
}

function faultsOf(read: () => unknown): string[] {
  try {
    read();
    return [];
  } catch (error) {
    return [String(error)];
  }
}

/** How many braces stay open at the end; below zero where one closes nothing. */
function depthOfBraces(text: string): number {
  let depth = 0;
  for (const sign of text) {
    if (sign === '{') depth++;
    if (sign === '}' && --depth < 0) return -1;
  }
  return depth;
}

function faultsOfSite({ library: { entries }, views, prepared, files }: Site): string[] {
  const faults = [...htmlIn(views), ...htmlIn(prepared.view)].flatMap((html) =>
    faultsOfHtml(html, VIEW).map((fault) => `${fault} in ${html}`),
  );
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
        { numRuns: RUNS * 25, seed: SEED },
      );
    },
    LONGEST,
  );
});
