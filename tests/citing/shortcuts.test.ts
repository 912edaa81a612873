import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { formatPage } from '../../src/core/citing/clusters.ts';
import { engineFor } from '../../src/core/citing/engine.ts';
import type { Style } from '../../src/core/citing/style.ts';
import { loadStyle } from '../../src/disk/style-files.ts';
import { apa, english } from './helpers.ts';
import { citingPages } from './pages.ts';

/** `FUZZ_RUNS` gives the number of runs. */
const RUNS = Number(process.env['FUZZ_RUNS'] ?? 10);

const root = mkdtempSync(join(tmpdir(), 'styles-'));
afterAll(() => rmSync(root, { recursive: true }));

/** The style under another digest, whose engine has neither shortcut. */
function withoutShortcuts(style: Style): Style {
  const oracle = { ...style, digest: `${style.digest} without shortcuts` };
  const engine = engineFor(oracle.digest, () => style.xml, english, 'html');
  Reflect.deleteProperty(engine.registry, 'setsortkeys');
  Reflect.deleteProperty(engine.disambiguate, 'run');
  return oracle;
}

/** APA with its rule changed, so that sort keys can depend on the other works of a page. */
const fullNames = {
  ...apa,
  digest: 'full names',
  xml: apa.xml.replace('"primary-name-with-initials"', '"all-names"'),
};

describe('the shortcuts of an engine', () => {
  const styles = [
    apa,
    fullNames,
    loadStyle('modern-language-association', root),
    loadStyle('chicago-author-date', root),
    loadStyle('harvard-cite-them-right', root),
    loadStyle('chicago-note-bibliography', root),
    loadStyle('ieee', root),
  ];

  it.each(
    styles.map(
      (style) => [style.digest === 'full names' ? 'full names' : style.id, style] as const,
    ),
  )('change no text: %s', (_, style) => {
    const oracle = withoutShortcuts(style);
    fc.assert(
      fc.property(citingPages, (pages) => {
        for (const { clusters, items } of pages) {
          const page = formatPage(clusters, items, style, { locale: english });
          expect(page).toEqual(formatPage(clusters, items, oracle, { locale: english }));
        }
      }),
      { numRuns: style === apa ? RUNS : Math.ceil(RUNS / 2), seed: 5 },
    );
  });
});
