import { describe, expect, test } from 'vitest';
import { readArguments, UsageError } from '../../src/cli/command.ts';

const command = {
  usage: 'npm run build',
  summary: 'Builds.',
  options: {
    base: { type: 'string', value: 'path', help: 'where' },
    quick: { type: 'boolean', help: 'how' },
  },
} as const;

describe('arguments', () => {
  test.each([
    [[], { base: undefined, quick: false }, false],
    [['--base', '/x/'], { base: '/x/', quick: false }, false],
    [['--base=/x/', '--quick'], { base: '/x/', quick: true }, false],
    [['--base', '/x/', '--base', '/y/'], { base: '/y/', quick: false }, false],
    [['--verbose'], { base: undefined, quick: false }, true],
    [['--base=--odd'], { base: '--odd', quick: false }, false],
  ])('%j', (argv, values, verbose) => {
    expect(readArguments(command, argv)).toEqual({ values, words: [], verbose });
  });

  test('words are taken where a command takes them', () => {
    const withWords = { ...command, words: { name: 'steps', help: 'which' } };
    expect(readArguments(withWords, ['lint', '--quick', 'unit']).words).toEqual(['lint', 'unit']);
  });

  test.each([
    [['--bas', '/x/'], 'Unknown argument --bas. Did you mean --base?'],
    [['--colour'], 'Unknown argument --colour.'],
    [['-x'], 'Unknown argument -x.'],
    [['--constructor'], 'Unknown argument --constructor.'],
    [['--base'], '--base needs a value: --base <path>.'],
    [['--base='], '--base needs a value: --base <path>.'],
    [['--base', '--quick'], '--base needs a value: --base <path>.'],
    [['--quick=yes'], '--quick takes no value; "yes" was given.'],
    [['/x/'], 'Unexpected argument "/x/".'],
    [['/x/'], 'npm run build -- '],
    [['--', '/x/'], 'Unexpected argument "/x/".'],
  ])('%j is refused: %s', (argv, message) => {
    expect(() => readArguments(command, argv)).toThrow(UsageError);
    expect(() => readArguments(command, argv)).toThrow(message);
  });
});
