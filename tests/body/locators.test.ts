import { describe, expect, it } from 'vitest';
import { LOCATOR_WORDS, type LocatorLabel, readLocator } from '../../src/core/body/locators.ts';

const labels = Object.entries(LOCATOR_WORDS).flatMap(([label, words]) =>
  words.map((word) => [word, label] as [string, LocatorLabel]),
);

describe('every word for a label', () => {
  it.each(labels)('%s is %s', (word, label) => {
    expect(readLocator(`, ${word} 12`)).toEqual({ label, locator: '12', suffix: '' });
    expect(readLocator(`, ${word.toUpperCase()} 12, and more`)).toEqual({
      label,
      locator: '12',
      suffix: ', and more',
    });
  });
});

describe('readLocator', () => {
  it.each([
    ['', undefined, undefined, ''],
    [', p. 12', 'page', '12', ''],
    [' p. 12', 'page', '12', ''],
    [', 12', 'page', '12', ''],
    [', p.12', 'page', '12', ''],
    [', pp. 12-14', 'page', '12–14', ''],
    [', pp. 12–14', 'page', '12–14', ''],
    [', pp. 12 - 14, 16', 'page', '12–14, 16', ''],
    [', pp. 12, 14 and 16', 'page', '12, 14 and 16', ''],
    [', pp. 12 & 14', 'page', '12 & 14', ''],
    [', pp. iv–x', 'page', 'iv–x', ''],
    [', p. xii', 'page', 'xii', ''],
    [', § 3.2', 'section', '3.2', ''],
    [', l. 3:4', 'line', '3:4', ''],
    [', p. 12a', 'page', '12a', ''],
    [', p. 12, and elsewhere', 'page', '12', ', and elsewhere'],
    [', ch. 3 on talks', 'chapter', '3', ' on talks'],
    [', and elsewhere', undefined, undefined, ', and elsewhere'],
    [', i think', undefined, undefined, ', i think'],
    [', in part', undefined, undefined, ', in part'],
    [', pages', undefined, undefined, ', pages'],
    [', pp.', undefined, undefined, ', pp.'],
    [', 2010ff', 'page', '2010ff', ''],
    [', p. 12über', undefined, undefined, ', p. 12über'],
  ])('%j', (text, label, locator, suffix) => {
    expect(readLocator(text)).toEqual({
      ...(label === undefined ? {} : { label, locator }),
      suffix,
    });
  });

  it.each([
    [`, pp. ${'1,'.repeat(20_000)}x`],
    [`, ${'i'.repeat(20_000)}x`],
    [`,${' '.repeat(20_000)}x`],
    [`, ${'1.1'.repeat(10_000)}é`],
    [`, p. ${'1-'.repeat(20_000)}`],
  ])('comes to an end', (text) => {
    const { locator = '', suffix } = readLocator(text);
    expect(locator.length + suffix.length).toBeLessThanOrEqual(text.length);
  });
});
