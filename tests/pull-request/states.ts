import type { LibraryOptions } from '../../src/core/library/check-library.ts';
import type { PreparedStyle } from '../../src/core/render/citations/copied-styles.ts';
import type { SourceFile } from '../../src/core/text/source.ts';
import { buildReport } from '../../src/pull-request/build-report.ts';
import { prepareStyle } from '../../src/site/build/prepare-style.ts';
import { FIXTURE_ROOT } from '../fixtures/library.ts';

const style: PreparedStyle = prepareStyle('apa', FIXTURE_ROOT, 'en', {
  get: () => undefined,
  set: () => {},
});

/** What a report is made with, beside the two states. */
export const REPORT_OPTIONS = {
  style,
  today: '2026-11-25',
  settings: {
    title: 'A library',
    site: 'https://library.example',
    base: '/',
    editors: 'the editors',
    licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
    drawer: [],
  },
};

/** The report on a change from some files to others. */
export function reportOn(
  base: readonly SourceFile[],
  head: readonly SourceFile[],
  options: LibraryOptions = {},
) {
  const state = (files: readonly SourceFile[]) => ({
    files,
    options: { publicFiles: new Set<string>(), ...options },
  });
  return buildReport(state(base), state(head), REPORT_OPTIONS);
}
