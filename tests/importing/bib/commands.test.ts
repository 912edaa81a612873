import { describe, expect, test } from 'vitest';
import { lookUpCommands } from '../../../src/core/importing/bib/commands.ts';

describe('rare commands of TeX', () => {
  test.each([
    [String.raw`\aleph`, 'aleph', 'ℵ'],
    [String.raw`$\rightleftharpoons$`, 'rightleftharpoons', '⇌'],
    [String.raw`\textturnm{}`, 'textturnm', 'ɯ'],
    // A file goes before the table.
    [String.raw`\def\aleph{Alpha}\aleph`, 'aleph', 'Alpha'],
    [String.raw`\newcommand{\uic}{University of Illinois \aleph} \uic`, 'aleph', 'ℵ'],
  ])('%s: %s is %s', async (text, name, symbol) => {
    expect((await lookUpCommands(text)).get(name)).toBe(symbol);
  });

  test.each([
    String.raw`\textit{a} \ae \"o`,
    String.raw`\notacommand`,
    // Names that every object of JavaScript has.
    String.raw`\constructor \toString \hasOwnProperty`,
    // A character of markup would make a tag of what follows.
    String.raw`\less \backslash`,
  ])('%s needs no look-up, or finds nothing', async (text) => {
    expect(await lookUpCommands(text)).toEqual(new Map());
  });
});
