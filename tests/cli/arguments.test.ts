import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { temporaryFolder } from '../temporary-folder.ts';
import { commandsTogether, runAlone } from './commands.ts';

const cwd = temporaryFolder();
beforeAll(() => {
  mkdirSync(join(cwd, 'src'));
  writeFileSync(join(cwd, 'src', 'code.ts'), '');
});

const together = commandsTogether();
const startOf = (script: string, args: readonly string[]) => {
  return { file: resolve('src/cli', script), args, cwd };
};

describe('arguments', () => {
  test.each([
    ['build.ts', ['--base', 'foo bar'], 2, '--base "foo bar"'],
    ['build.ts', ['--bse', '/x/'], 2, 'Unknown argument --bse. Did you mean --base?'],
    ['build.ts', ['--out', 'src'], 2, 'Cannot build into src'],
    ['build.ts', ['--help'], 0, '--base <path>'],
    ['preview.ts', ['--out', 'none'], 1, 'There is no built site in none/ yet. Run: npm run build'],
    ['preview.ts', ['--port', 'high'], 2, '--port "high" is not a port'],
    ['start.ts', ['--host'], 2, '--host needs a value'],
    ['dev.ts', ['--base', '//x'], 2, 'two slashes in a row'],
    ['test.ts', ['lnt'], 2, 'There is no step "lnt". The steps are lint, '],
  ])('%s %j', async (script, args, code, message) => {
    const { status, stdout, stderr } = await together(startOf(script, args));
    expect(stdout + stderr).toContain(message);
    expect(status).toBe(code);
  });

  test('are read so in a process of its own', async () => {
    const { status, stderr } = await runAlone(startOf('build.ts', ['--out', 'src']));
    expect(stderr).toContain('Cannot build into src');
    expect(status).toBe(2);
  });
});
