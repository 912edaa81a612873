import { describe, expect, test } from 'vitest';
import { normalizeBase, readPort } from '../../src/cli/base-path.ts';
import { UsageError } from '../../src/cli/command.ts';

describe('normalizeBase', () => {
  test.each([
    ['/', '/'],
    ['tracings', '/tracings/'],
    ['/tracings', '/tracings/'],
    ['tracings/', '/tracings/'],
    ['/tracings/', '/tracings/'],
    ['/a/b.c_d~e-1', '/a/b.c_d~e-1/'],
  ])('%s is %s', (given, base) => expect(normalizeBase(given)).toBe(base));

  test.each([
    ['foo bar', 'foo bar'],
    ['//x', 'two slashes'],
    ['/x//', 'two slashes'],
    ['https://example.org/tracings/', 'is an address'],
    ['C:/Program Files/Git/tracings/', 'is an address'],
    ['/../x/', '".."'],
    ['/x/?q', '"?q"'],
    ['/x#y/', '"x#y"'],
    ['/%20/', '"%20"'],
    ['/größe/', '"größe"'],
    ['\\tracings\\', 'tracings'],
    ['', 'is empty'],
    [' ', 'is empty'],
  ])('%j is refused: %s', (given, reason) => {
    expect(() => normalizeBase(given)).toThrow(UsageError);
    expect(() => normalizeBase(given)).toThrow(reason);
    expect(() => normalizeBase(given)).toThrow('--base /tracings/');
  });
});

describe('readPort', () => {
  test.each([
    [undefined, 4321],
    ['0', 0],
    ['8080', 8080],
    ['65535', 65535],
  ])('%s is %i', (given, port) => expect(readPort(given, 4321)).toBe(port));

  test.each(['65536', '-1', '80.5', '0x50', 'http', ' ', '1e3'])('%j is refused', (given) => {
    expect(() => readPort(given, 4321)).toThrow(UsageError);
  });
});
