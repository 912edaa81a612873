import { deepEqual } from 'node:assert/strict';
import { parentPort, workerData } from 'node:worker_threads';
import processor from 'citeproc';
import fc from 'fast-check';
import { z } from 'zod';
import type { Engine } from '../../src/core/citing/engine/engine-types.ts';
import { EVERY_WORD_LIST } from '../../src/core/citing/every-word-list.ts';
import type { Style } from '../../src/core/citing/styles/style.ts';
import { CSL_TYPES, type CslDate, type CslItem, type CslName } from '../../src/core/model/csl.ts';
import { TRIED_STYLES } from '../fixtures/library.ts';
import { alpha, beta, gamma } from './works.ts';

/*
 * Sorts random works with engines that share the steps of their macros and with others that do not.
 * It runs in a thread of its own, where no other test has made an engine before.
 */
const { expandMacro, getMacroTarget, buildMacro } = processor;
const asItCame = { expandMacro, getMacroTarget, buildMacro };
const { makeEngine, useItems } = await import('../../src/core/citing/engine/engine.ts');
const { readStyle } = await import('../../src/core/citing/styles/style.ts');
const { loadLocale, loadStyle } = await import('../../src/disk/style-files.ts');

/** `FUZZ_RUNS` gives the number of runs for each style. */
const RUNS = Number(process.env['FUZZ_RUNS'] ?? 2);
const ROOT = z.string().parse(workerData);
const STYLES = [
  ...TRIED_STYLES,
  // Ten more whose sort keys call many macros.
  'american-geophysical-union',
  'apa-6th-edition',
  'associacao-brasileira-de-normas-tecnicas-eceme',
  'interpreting',
  'leidraad-voor-juridische-auteurs',
  'organization-studies',
  'pure-and-applied-geophysics',
  'universite-de-montreal-apa',
  'university-of-south-australia-2017-harvard',
  'uppsala-universitet-historia',
];

/**
 * A style in which what a macro prints depends on who calls it: the names around it lend it their
 * capitals.
 */
const DEPENDENT = `<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0">
  <info><title>Dependent</title><id>dependent</id></info>
  <macro name="capitals"><names variable="author">
    <name><name-part name="family" text-case="uppercase"/></name>
    <substitute><text macro="editor"/><text variable="title"/></substitute>
  </names></macro>
  <macro name="letters"><names variable="author">
    <name form="short"/><substitute><text macro="editor"/></substitute>
  </names></macro>
  <macro name="editor"><names variable="editor"/></macro>
  <macro name="date"><date variable="issued"><date-part name="year"/></date></macro>
  <citation>
    <sort><key macro="letters"/><key macro="capitals"/><key macro="date"/></sort>
    <layout delimiter="; "><text macro="capitals"/><text macro="date" prefix=" "/></layout>
  </citation>
  <bibliography>
    <sort>
      <key macro="capitals"/><key macro="letters"/><key macro="editor"/>
      <key macro="date" sort="descending"/>
    </sort>
    <layout><text macro="letters"/><text macro="date" prefix=" "/></layout>
  </bibliography>
</style>`;

const names = fc.oneof(
  fc.constant([alpha]),
  fc.constant([alpha, beta]),
  fc.array(
    fc.constantFrom<CslName>(
      beta,
      gamma,
      { family: 'Alpha', given: 'Zoe' },
      { literal: 'Alpha' },
      { literal: 'An Agency' },
      { family: 'Delta', given: 'Lu', 'dropping-particle': 'von' },
      { family: 'Beta', given: 'Carl', 'non-dropping-particle': 'de' },
    ),
    { minLength: 1, maxLength: 4 },
  ),
);
const date = fc.oneof(
  fc.constant<CslDate>({ 'date-parts': [[2005]] }),
  fc.constantFrom<CslDate>(
    { 'date-parts': [[2005, 4, 1]] },
    { 'date-parts': [[2005]], circa: true },
    { 'date-parts': [[-350]] },
    { 'date-parts': [[1999], [2003]] },
    { 'date-parts': [[1999]], season: 2 },
    { literal: '[2005?]', 'date-parts': [[2005]] },
    { literal: 'early 2005' },
  ),
);
const words = fc.constantFrom('The acorn', 'A bee', 'An Agency', 'Alpha');
const number = fc.constantFrom('2', '12', '3-4', 'A 7');
/** Each variable but the type stands in half of the records. */
const record = fc.record(
  {
    type: fc.constantFrom(...CSL_TYPES),
    author: names,
    editor: names,
    translator: names,
    director: names,
    'container-author': names,
    'reviewed-author': names,
    issued: date,
    'original-date': date,
    'event-date': date,
    title: words,
    'title-short': words,
    'container-title': words,
    'collection-title': words,
    'event-title': words,
    'reviewed-title': words,
    publisher: words,
    authority: words,
    genre: words,
    number,
    volume: number,
    page: number,
    'collection-number': number,
  },
  { requiredKeys: ['type'] },
);
const works = fc
  .array(record, { minLength: 10, maxLength: 10, size: 'max' })
  .map((records) =>
    records.map((fields, index): CslItem => ({ ...fields, id: `w${(index * 7) % 10}` })),
  );

let made = 0;
class CountedStep extends processor.Token {
  constructor(name: string, kind: number) {
    super(name, kind);
    made++;
  }
}
Object.assign(processor, { Token: CountedStep });

/** An engine for a style that writes its macros out at each call. */
function unshared(style: Style, make: (style: Style) => Engine): Engine {
  const sharing = { ...processor };
  Object.assign(processor, asItCame);
  const engine = make(style);
  Object.assign(processor, sharing);
  return engine;
}

/** What works are sorted by, how they are sorted in a list and in a citation, and their letters. */
function sorted(engine: Engine, items: readonly CslItem[], style: Style) {
  const ids = items.map(({ id }) => id);
  useItems(engine, new Map(items.map((item) => [item.id, item])), style);
  const citation = {
    citationID: 'c',
    citationItems: ids.map((id) => ({ id })),
    properties: { noteIndex: 1 },
  };
  const [[, , text] = []] = engine.rebuildProcessorState([citation], 'html', []);
  const { registry } = engine.registry;
  const listed = engine.registry.getSortedIds();
  return {
    text,
    listed,
    keys: ids.map((id) => registry[id]?.sortkeys),
    letters: ids.map((id) => registry[id]?.disambig?.year_suffix),
  };
}

const locale = loadLocale('en-US', ROOT);
const make = ({ xml }: Style) => makeEngine(xml, locale, 'html', EVERY_WORD_LIST);
// The first engine lets all later ones share.
make(loadStyle('ieee', ROOT));
let letters = 0;
const steps: { readonly style: string; readonly shared: number; readonly unshared: number }[] = [];
const styles = [...STYLES.map((id) => loadStyle(id, ROOT)), readStyle(DEPENDENT)];
for (const style of styles) {
  const before = made;
  const shared = make(style);
  const between = made;
  const engines = { shared, unshared: unshared(style, make) };
  steps.push({ style: style.id, shared: between - before, unshared: made - between });
  fc.assert(
    fc.property(fc.noBias(works), (items) => {
      const expected = sorted(engines.unshared, items, style);
      deepEqual(sorted(engines.shared, items, style), expected);
      letters += expected.letters.filter((letter) => letter !== false).length;
    }),
    { numRuns: RUNS, seed: 7 },
  );
}
parentPort?.postMessage({ letters, steps });
