import { expect, test } from 'vitest';
import { verdicts } from '../../bench/budgets.ts';
import { partsReport, sizeReport, verdictTable } from '../../bench/report.ts';
import { built, figuresOf, sizeFigures } from './figures.ts';

/** The cells of the row that begins with a name. */
function row(text: string, name: string): string[] {
  const line = text.split('\n').find((each) => each.startsWith(`| ${name} `)) ?? '';
  return line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());
}

test('a budget stands beside what was measured and its verdict', () => {
  const { builds } = sizeFigures();
  const text = verdictTable(
    verdicts(figuresOf(sizeFigures({ builds: { ...builds, cold: built(46) } }))),
  );
  expect(row(text, '1,000 entries, cold').slice(1, 6)).toEqual([
    '4.6',
    '<= 4.5',
    '<= 4',
    '× bare',
    'missed',
  ]);
  expect(row(text, 'first library, cold').slice(1, 6)).toEqual([
    '–',
    '<= 12',
    '',
    's',
    'not measured',
  ]);
});

test('builds and peers stand in one table, and a missing peer is named with what to do', () => {
  const peers = [
    { name: 'Hugo', built: built(1) },
    { name: 'Astro with rehype-citation', built: undefined, missing: 'Install it.' },
  ];
  const text = sizeReport(sizeFigures({ peers }));
  expect(row(text, 'cold').slice(0, 7)).toEqual([
    'cold',
    '45.00',
    '90.00',
    '1,000',
    '4.5',
    '1',
    '45',
  ]);
  expect(row(text, 'Hugo').slice(0, 5)).toEqual(['Hugo', '1.00', '2.00', '1,000', '0.1']);
  expect(text).toContain('Not measured: Astro with rehype-citation. Install it.');
});

test('each stage stands beside its budget', () => {
  const { builds } = sizeFigures();
  const cold = built(45, { stages: { cite: 7000 } });
  const at = (size: number) =>
    row(sizeReport(sizeFigures({ size, bare: built(9.3), builds: { ...builds, cold } })), 'citing');
  expect(at(1000)).toEqual(['citing', '7.00', 'n/a', 'n/a', 'n/a', '<= 14.0', '7.00']);
  expect(at(100).slice(5)).toEqual(['', '70.00']);
});

test('a system that tells no memory and no processor time gets n/a', () => {
  const blind = built(1, { cpuMilliseconds: undefined, peakBytes: undefined });
  const builds = { cold: blind, second: blind, text: blind, record: blind };
  const text = sizeReport(sizeFigures({ bare: blind, builds }));
  expect(row(text, 'cold').slice(0, 6)).toEqual(['cold', 'n/a', '2.00', 'n/a', '1', 'n/a']);
});

test('the parts that ran are told, and a pandoc that failed is named', () => {
  const ours = { wallMilliseconds: 1500, cpuMilliseconds: 1000, peakBytes: 5e6 };
  const citing = { works: 20, ours, pandoc: undefined, pandocName: 'It failed: no memory.' };
  const text = partsReport({ sizes: [], citing, dev: { size: 50, saves: [ours, ours] } });
  expect(row(text, '20 references, ours').slice(1)).toEqual(['1.00', '1.50', '5']);
  expect(row(text, 'npm run dev, 50 entries, save 2').slice(1)).toEqual(['1.00', '1.50', '5']);
  expect(text).toContain('Not measured: pandoc. It failed: no memory.');
  expect(partsReport({ sizes: [] })).toBe('');
});
