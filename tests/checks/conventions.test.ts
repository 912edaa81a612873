import { describe, expect, it } from 'vitest';
import type { FoundSettings } from '../../src/core/checks/settings.ts';
import { createLibrary } from '../../src/core/library/check-library.ts';
import { concept, essay, work } from '../entries.ts';
import { FIXTURE_CONFIG } from '../fixtures/library.ts';

/*
 * What a library decides of its entries: kinds of evidence, grades, positions, citation keys. What
 * they name is held against the settings, and against the usual tables where those say nothing.
 */

const OWN = {
  evidence: [{ id: 'survey', label: 'Survey', counted: ['survey', 'surveys'] }],
  grades: [
    { id: 'gelesen', label: 'Gelesen', meaning: 'Ganz gelesen.', extent: 'full-text' },
    { id: 'offen', label: 'Offen', meaning: 'Noch nicht gelesen.', extent: 'record-only' },
  ],
  positions: [{ id: 'denies', label: 'denies', symbol: '!' }],
};

function found(changes: object): FoundSettings {
  const value = { ...FIXTURE_CONFIG, ...changes };
  return { path: '../src/site.config.ts', text: JSON.stringify(value, null, 2), value };
}

/** What is wrong with the entries, as `path line:column rule: message / hint`. */
function reported(files: Parameters<typeof createLibrary>[0], changes: object = {}): string[] {
  return createLibrary(files, { settings: found(changes) })
    .problems.filter(({ severity, rule }) => severity === 'error' || rule === 'citation-key')
    .filter(({ path }) => path.endsWith('.mdx'))
    .map(
      ({ path, line, column, rule, message, hint }) =>
        `${path} ${line}:${column} ${rule}: ${message} / ${hint}`,
    );
}

const graded = (grade: string) => {
  const { path, text } = work('a2000x');
  return { path, text: text.replace('record-only', grade) };
};
const positioned = concept('a', {
  fields: 'positions:\n  - { position: denies, work: a2000x, text: "So [@a2000x]." }',
});
const listing = essay('e', { body: 'So [@a2000x].\n\n<Bibliography evidence="survey" />\n' });

describe('terms', () => {
  it.each([
    [
      [graded('fulltext')],
      'works/a2000x.mdx 5:17 field-value: “basis.grade” cannot be “fulltext”. / Did you mean full-text?',
    ],
    [
      [graded('skimmed')],
      'works/a2000x.mdx 5:17 field-value: “basis.grade” cannot be “skimmed”. / It is one of full-text, part, abstract, second-hand, record-only.',
    ],
    [
      [positioned, work('a2000x')],
      'concepts/a.mdx 5:17 field-value: “positions.1.position” cannot be “denies”. / Did you mean defines?',
    ],
    [
      [listing, work('a2000x')],
      'essays/e.mdx 8:1 attribute-value: <Bibliography evidence> cannot be “survey”. / It is one of field-experiment, quantitative, interviews, ethnography, case-or-history, theory-or-review, handbook, opinion.',
    ],
  ])('that the usual tables lack are reported', (files, problem) => {
    expect(reported(files)).toEqual(expect.arrayContaining([problem]));
  });

  it('that the settings name are known, and no others', () => {
    expect(reported([graded('gelesen'), positioned, listing], OWN)).toEqual([]);
    expect(reported([graded('record-only')], OWN)).toEqual([
      'works/a2000x.mdx 5:17 field-value: “basis.grade” cannot be “record-only”. / It is one of gelesen, offen.',
    ]);
  });

  it('mean to the rules what their extents say', () => {
    const citing = essay('e', { body: 'So [@a2000x, p. 3].\n' });
    const rules = (grade: string) =>
      reported([graded(grade), citing], OWN).map((line) => / ([a-z-]+): /.exec(line)?.[1]);
    expect(rules('offen')).toContain('locator-without-reading');
    expect(rules('gelesen')).not.toContain('locator-without-reading');
  });
});

describe('citation keys', () => {
  const keys = ['darwin1842structure', 'darwin-1842', 'darwin-1842-2', 'bc-nd'];

  it('are held against the pattern that the settings name', () => {
    const files = keys.map((key) => work(key));
    expect(reported(files)).toEqual([]);
    expect(reported(files, { citationKey: '{name}-{year}' })).toEqual([
      'works/darwin1842structure.mdx 1:1 citation-key: The key “darwin1842structure” does not follow the pattern “{name}-{year}”. / Rename the file, change the links to it, and keep the old key under formerly.',
    ]);
  });
});

describe('faulty settings', () => {
  const faults = (changes: object) =>
    createLibrary([], { settings: found(changes) }).problems.map(({ message }) => message);

  it.each([
    [{ evidence: [] }, '“evidence” is empty.'],
    [{ evidence: [{ id: 'A b', label: 'x' }] }, '“evidence.1.id” is not an id'],
    [{ evidence: [OWN.evidence[0], OWN.evidence[0]] }, '“evidence” has an id twice.'],
    [{ grades: OWN.grades.slice(0, 1) }, '“grades” has no row with the extent record-only'],
    [{ grades: [{ ...OWN.grades[0], extent: 'half' }] }, '“grades.1.extent” cannot be “half”.'],
    [{ positions: [{ ...OWN.positions[0], symbol: 'abc' }] }, 'is not one or two characters'],
    [{ citationKey: '{author}' }, '“citationKey” is not a pattern'],
    [{ citationKey: '{year}' }, '“citationKey” has neither {name} nor {word}'],
  ])('name the setting: %j', (changes, message) => {
    expect(faults(changes)).toContainEqual(expect.stringContaining(message));
  });
});
