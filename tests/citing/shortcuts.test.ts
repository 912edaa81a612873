import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CitingContext } from '../../src/core/citing/citing-context.ts';
import { createEngines } from '../../src/core/citing/engine/engines.ts';
import { EVERY_WORD_LIST } from '../../src/core/citing/every-word-list.ts';
import { formatPage as printed } from '../../src/core/citing/pages/clusters.ts';
import type { Style } from '../../src/core/citing/styles/style.ts';
import { loadStyle } from '../../src/disk/style-files.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { formatPage } from './formatters.ts';
import { apa, english } from './helpers.ts';
import { citingPages } from './pages.ts';

/** `FUZZ_RUNS` gives the number of runs. */
const RUNS = Number(process.env['FUZZ_RUNS'] ?? 4);

const root = temporaryFolder();

/** What formats in the style with an engine for pages that has neither shortcut. */
function withoutShortcuts(style: Style): CitingContext {
  const engines = createEngines(style, english, EVERY_WORD_LIST);
  const engine = engines.engine('pages');
  Reflect.deleteProperty(engine.registry, 'setsortkeys');
  Reflect.deleteProperty(engine.disambiguate, 'run');
  return { style, locale: english, engines };
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
          expect(page).toEqual(printed(oracle, clusters, items, {}));
        }
      }),
      { numRuns: style === apa ? RUNS : Math.ceil(RUNS / 2), seed: 5 },
    );
  });
});
