import { plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import { parentPort } from 'node:worker_threads';
import { mendTextCases } from '../../src/core/citing/engine/engine-text-cases.ts';
import { EVERY_WORD_LIST } from '../../src/core/citing/every-word-list.ts';
import { CSL_TYPES, type CslItem } from '../../src/core/model/csl.ts';
import { loadLocale, loadStyle } from '../../src/disk/style-files.ts';
import { FIXTURE_ROOT } from '../fixtures/library.ts';
import { fullRecord } from '../formats/records.ts';

const locale = loadLocale('en-US', FIXTURE_ROOT);
const STYLES = ['apa', 'modern-language-association', 'chicago-note-bibliography', 'ieee'];

/** Characters that the quickened functions pass over or take care of. */
const SIGNS: readonly CslItem[] = [
  'Fish & chips < "quoted" > <i>Homo sapiens</i>',
  'It’s ‘inner’ and “outer”  twice',
  'Trade™ m² and H<sub>2</sub>O',
  'İstanbul and IĞDIR',
  '<span class="nocase">iPhone</span> (don’t) O’Brien',
].map((title, index) => ({
  id: `sign${index}`,
  type: 'article-journal',
  title,
  author: [{ family: "O'Brien", given: 'Jean-Luc' }],
  'container-title': title,
  issued: { 'date-parts': [[2001]] },
}));

/*
 * What the engine prints as it came, and quickened. It runs in a thread of its own, where no other
 * test has quickened the engine before.
 */
mendTextCases(); // Our style files name text cases that the engine has from us.
const items = [...CSL_TYPES.map((type) => ({ ...fullRecord(type), id: type })), ...SIGNS];
const csl = plugins.config.get('@csl');
csl.locales.add('en-US', locale.xml);
const printed = (name: string, prepare: (engine: never) => void) =>
  STYLES.map((id) => {
    csl.styles.add(`${name} ${id}`, loadStyle(id, FIXTURE_ROOT).xml);
    const engine = csl.engine([], `${name} ${id}`, 'en-US', 'html');
    prepare(engine as never);
    engine.sys.words = EVERY_WORD_LIST;
    engine.sys.retrieveItem = (key: string) => items.find((item) => item.id === key);
    engine.updateItems(items.map((item) => item.id));
    return engine.makeBibliography()[1];
  });
const before = printed('as it came', () => undefined);
// Loaded now, since loading a module that makes engines may quicken them all.
const { quickenEngine, quickenEngines } = await import(
  '../../src/core/citing/engine/engine-speed.ts'
);
quickenEngines();
const after = printed('quickened', (engine) => quickenEngine(engine));
parentPort?.postMessage({ before, after, count: STYLES.length * items.length });
