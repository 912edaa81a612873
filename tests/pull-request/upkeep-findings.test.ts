import { rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { jsonReport } from '../../src/cli/links/report.ts';
import type { Verdict, Visit } from '../../src/cli/links/visit.ts';
import { readUpkeepFindings } from '../../src/pull-request/upkeep-findings.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const DAY = '2026-11-30';
const VERDICTS: { readonly [V in Verdict]: Visit & { readonly verdict: V } } = {
  found: { verdict: 'found', reason: 'It answers.' },
  moved: { verdict: 'moved', reason: 'It has moved.', to: 'https://there.example/' },
  gone: { verdict: 'gone', reason: 'It is gone.' },
  unknown: { verdict: 'unknown', reason: 'Nobody knows.' },
  unreachable: { verdict: 'unreachable', reason: 'It fails.' },
};
const visited = Object.values(VERDICTS).map((visit) => ({
  address: `https://${visit.verdict}.example/`,
  ...visit,
  files: ['works/abel2010talks.mdx'],
}));

let folder: string;
const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
beforeEach(() => {
  folder = temporaryFolder();
  write('records.json', JSON.stringify({ day: DAY, isWhole: true, works: [] }));
  write(`links-${DAY}.json`, jsonReport(visited, DAY));
});

describe('the findings of the upkeep', () => {
  it('are read as the two commands write them, whatever became of an address', () => {
    expect(readUpkeepFindings(folder)).toEqual({
      records: { day: DAY, isWhole: true, works: [] },
      links: { day: DAY, addresses: visited },
    });
  });

  it('are those of the last day; other files are left aside', () => {
    write('links-2026-12-01.json', jsonReport([], '2026-12-01'));
    write('links-2026-12-02.json.bak', '{');
    write('old-links-2026-12-03.json', '{');
    expect(readUpkeepFindings(folder).links.day).toBe('2026-12-01');
  });

  it.each(['records.json', `links-${DAY}.json`])('are not there without %s', (name) => {
    rmSync(join(folder, name));
    expect(() => readUpkeepFindings(folder)).toThrow(/^(?:records|links-….*)\.json is missing: /);
  });

  it('are not read where a file is a link, which may lead anywhere', () => {
    rmSync(join(folder, 'records.json'));
    write('elsewhere.json', JSON.stringify({ day: DAY, isWhole: true, works: [] }));
    symlinkSync('elsewhere.json', join(folder, 'records.json'));
    expect(() => readUpkeepFindings(folder)).toThrow('records.json is missing: ');
  });

  it.each([
    ['records.json', { day: DAY, works: [] }],
    ['records.json', { day: 'today', isWhole: true, works: [] }],
    [`links-${DAY}.json`, { day: DAY, addresses: [{ ...visited[0], verdict: 'lost' }] }],
    [`links-${DAY}.json`, { day: DAY, addresses: [{ ...visited[0], reason: 'x'.repeat(5001) }] }],
  ])('must have their form: %s, %#', (name, value) => {
    write(name, JSON.stringify(value));
    expect(() => readUpkeepFindings(folder)).toThrow(
      `${name} does not have the form of such a report.`,
    );
  });
});
