import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readArguments } from '../../src/cli/command.ts';
import { REPOSITORY } from '../project.ts';
import { commandsTogether } from './commands.ts';

/* docs/publishing.md: what one is told to type can be typed. */

const guide = readFileSync(join(REPOSITORY, 'docs/publishing.md'), 'utf8');
const { scripts }: { scripts: Record<string, string> } = JSON.parse(
  readFileSync(join(REPOSITORY, 'package.json'), 'utf8'),
);
const commands = [...new Set(guide.match(/npm run [a-z:]+(?: -- [^`\n#]*)?/g))].map((command) =>
  command.trim(),
);

const together = commandsTogether();

describe('the guide to publishing', () => {
  it('has a way for each host, of about ten lines', () => {
    for (const host of ['GitHub Pages', 'Netlify', 'Cloudflare Pages', 'Your own server']) {
      const section = guide.split(`\n## ${host}\n`)[1]?.split('\n## ')[0] ?? '';
      const lines = section.split('\n').filter((line) => line !== '');
      expect(lines.length, host).toBeGreaterThanOrEqual(4);
      expect(lines.length, host).toBeLessThanOrEqual(12);
      expect(section, host).toContain('\nLimits: ');
    }
  });

  it.each(commands)('%s takes what is given there', async (command) => {
    const [, name = '', given = ''] = /^npm run ([a-z:]+)(?: -- (.*))?$/.exec(command) ?? [];
    const file = /src\/cli\/\S+\.ts/.exec(scripts[name] ?? '')?.[0];
    expect(file).toBeDefined();
    const { stdout } = await together({
      file: join(REPOSITORY, file ?? ''),
      args: ['--help'],
      cwd: REPOSITORY,
    });
    const options = [...stdout.matchAll(/^ {2}--([a-z-]+)( <)?/gm)].map(
      ([, option = '', value]) =>
        [option, { type: value ? 'string' : 'boolean', value: 'x', help: '' }] as const,
    );
    const read = () =>
      readArguments(
        {
          usage: command,
          summary: '',
          options: Object.fromEntries(options),
          ...(/^npm run \S+ -- \[/m.test(stdout) && { words: { name: 'words', help: '' } }),
        },
        given.split(' ').filter(Boolean),
      );
    expect(read).not.toThrow();
  });

  it('is noticed where it names an option that is not there', () => {
    expect(commands).toContain('npm run build -- --publish');
    expect(() => readArguments({ usage: '', summary: '', options: {} }, ['--publish'])).toThrow(
      'Unknown argument --publish',
    );
  });
});
