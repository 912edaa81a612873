import { STAGE_NAMES, stageBudget, stageSeconds, timeOf, type Verdict } from './budgets.ts';
import {
  BUILDS,
  type Build,
  type Built,
  type Figures,
  type SizeFigures,
  type Used,
} from './figures.ts';
import { FILE_KINDS } from './file-kinds.ts';

/** Every budget beside what was measured, as a Markdown table. */
export function verdictTable(verdicts: readonly Verdict[]): string {
  return table([
    ['budget', 'measured', 'to reach', 'later', 'unit', 'verdict', 'how'],
    ...verdicts.map(({ name, value, limit, later, unit, verdict, how }) => [
      name,
      value === undefined ? '–' : figure(value),
      `<= ${figure(limit)}`,
      later === undefined ? '' : `<= ${figure(later)}`,
      unit,
      verdict,
      how,
    ]),
  ]);
}

/** The builds of a library beside bare Astro and other peers, as Markdown. */
export function sizeReport({ size, bare, builds, peers }: SizeFigures): string {
  const row = (name: string, built: Built) => [
    name,
    seconds(built.cpuMilliseconds),
    seconds(built.wallMilliseconds),
    megabytes(built.peakBytes),
    figure(timeOf(built) / timeOf(bare)),
    built.peakBytes && bare.peakBytes ? figure(built.peakBytes / bare.peakBytes) : 'n/a',
    figure(timeOf(built) / size),
    built.citationsAnew === undefined ? '' : count(built.citationsAnew),
    count(built.pages),
    count(built.files.count),
    tenths(built.files.bytes),
  ];
  const names = Object.keys(BUILDS) as Build[];
  const parts = [
    `## ${count(size)} entries`,
    table([
      [
        'build',
        'CPU, s',
        'wall, s',
        'peak memory, MB',
        'time × bare',
        'memory × bare',
        'ms an entry',
        'citations anew',
        'pages',
        'files',
        'MB',
      ],
      row('bare Astro', bare),
      ...names.map((build) => row(BUILDS[build], builds[build])),
      ...peers.flatMap(({ name, built }) => (built ? [row(name, built)] : [])),
    ]),
    ...peers.flatMap(({ name, missing }) => (missing ? [`Not measured: ${name}. ${missing}`] : [])),
    table([
      ['stage, CPU s', ...names, 'budget, cold', 'ms an entry, cold'],
      ...STAGE_NAMES.map((stage) => {
        const cold = stageSeconds(stage, builds.cold);
        return [
          stage,
          ...names.map((build) => twoDigits(stageSeconds(stage, builds[build]))),
          size === 1000 ? `<= ${stageBudget(stage, bare).toFixed(1)}` : '',
          twoDigits(cold && (cold * 1000) / size),
        ];
      }),
    ]),
    fileTable(builds.cold),
  ];
  return parts.join('\n\n');
}

/** What the parts beside the builds of made-up libraries measured, as Markdown; '' for none. */
export function partsReport({ first, check, dev, citing, serving, growth }: Figures): string {
  const rows: string[][] = [];
  const row = (name: string, used: Used) =>
    rows.push([
      name,
      seconds(used.cpuMilliseconds),
      seconds(used.wallMilliseconds),
      megabytes(used.peakBytes),
    ]);
  if (first) row('first library, cold', first);
  if (check) row(`npm run check, ${count(check.size)} entries`, check);
  for (const [turn, save] of (dev?.saves ?? []).entries()) {
    row(`npm run dev, ${count(dev?.size ?? 0)} entries, save ${turn + 1}`, save);
  }
  if (citing) {
    row(`${count(citing.works)} references, ours`, citing.ours);
    if (citing.pandoc)
      row(`${count(citing.works)} references, ${citing.pandocName}`, citing.pandoc);
  }
  const parts =
    rows.length > 0 ? [table([['', 'CPU, s', 'wall, s', 'peak memory, MB'], ...rows])] : [];
  if (citing && !citing.pandoc) parts.push(`Not measured: pandoc. ${citing.pandocName}`);
  if (first) parts.push(fileTable(first));
  if (serving !== undefined) {
    parts.push(
      `nginx serves the page of a work at ${Math.round(100 / serving)} % of the rate of a plain file.`,
    );
  }
  if (growth) {
    parts.push(
      table([
        ['an input four times as large takes', '× the time'],
        ...growth.map(({ name, times }) => [name, figure(times)]),
      ]),
    );
  }
  return parts.length === 0 ? '' : ['## Parts', ...parts].join('\n\n');
}

function fileTable({ kinds, files }: Built): string {
  const row = (name: string, { count: number, bytes } = { count: 0, bytes: 0 }) => [
    name,
    count(number),
    tenths(bytes),
  ];
  return table([
    ['files of the site', 'files', 'MB'],
    ...FILE_KINDS.map((kind) => row(kind, kinds[kind])),
    row('together', files),
  ]);
}

/** A Markdown table, its columns padded so that it reads well in a terminal too. */
function table([head = [], ...rows]: readonly (readonly string[])[]): string {
  const widths = head.map((cell, n) =>
    Math.max(3, cell.length, ...rows.map((row) => (row[n] ?? '').length)),
  );
  const line = (cells: readonly string[]) =>
    `| ${widths.map((width, n) => (cells[n] ?? '').padEnd(width)).join(' | ')} |`;
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [line(head), rule, ...rows.map(line)].join('\n');
}

/** A number with as many digits as say something. */
function figure(value: number): string {
  return value.toLocaleString('en', { maximumFractionDigits: value < 100 ? 2 : 0 });
}

function count(value: number): string {
  return value.toLocaleString('en');
}

const seconds = (milliseconds: number | undefined) =>
  milliseconds === undefined ? 'n/a' : (milliseconds / 1000).toFixed(2);
const twoDigits = (value: number | undefined) => value?.toFixed(2) ?? 'n/a';
const megabytes = (bytes: number | undefined) =>
  bytes === undefined ? 'n/a' : count(Math.round(bytes / 1e6));
const tenths = (bytes: number) => (bytes / 1e6).toFixed(1);
