import { beforeEach, expect, test } from 'vitest';
import collectingLogger, { astroLog, refuseLoggedErrors } from '../../src/site/build/astro-log.ts';

const logger = collectingLogger();

beforeEach(() => {
  astroLog.warnings.length = 0;
  astroLog.errors.length = 0;
});

function write(level: 'info' | 'warn' | 'error', message: string): void {
  logger.write({ label: 'build', level, message, newLine: true });
}

test('errors and warnings are kept without colours, a warning once', () => {
  write('warn', '\u001b[33mtwo routes\u001b[39m build the same page\n');
  write('warn', 'two routes build the same page');
  write('error', '\u001b[31mthe loader failed\u001b[39m');
  expect(astroLog.warnings).toEqual(['two routes build the same page']);
  expect(astroLog.errors).toEqual(['the loader failed']);
});

test('what was logged as an error is refused, and a warning is not', () => {
  write('warn', 'two routes build the same page');
  expect(() => refuseLoggedErrors(astroLog)).not.toThrow();
  write('error', 'the loader failed');
  expect(() => refuseLoggedErrors(astroLog)).toThrow('the loader failed');
});
