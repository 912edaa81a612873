import { beforeEach, expect, test } from 'vitest';
import collectingLogger, { astroLog } from '../../src/site/build/astro-log.ts';

const logger = collectingLogger();

beforeEach(() => {
  astroLog.warnings.length = 0;
  astroLog.errors.length = 0;
  astroLog.files = 0;
  astroLog.kept = 0;
  astroLog.onFile = () => {};
});

function write(level: 'info' | 'warn' | 'error', message: string, newLine = true): void {
  logger.write({ label: 'build', level, message, newLine });
}

test('errors and warnings are kept without colours, a warning once', () => {
  write('warn', '\u001b[33mtwo routes\u001b[39m build the same page\n');
  write('warn', 'two routes build the same page');
  write('error', '\u001b[31mthe loader failed\u001b[39m');
  expect(astroLog.warnings).toEqual(['two routes build the same page']);
  expect(astroLog.errors).toEqual(['the loader failed']);
});

test('the lines that announce a file are counted, others are not', () => {
  const counts: number[] = [];
  astroLog.onFile = (count) => counts.push(count);
  write('info', '  ├─ /works/addams1910/index.html', false);
  write('info', ' (+4ms)');
  write('info', '  ├─ /works/addams1910.bib', false);
  write('info', ' \u001b[32m(restored)\u001b[39m');
  expect(counts).toEqual([1, 2]);
  expect(astroLog.kept).toBe(1);
});
