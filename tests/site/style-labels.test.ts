import { describe, expect, it } from 'vitest';
import { styleIds } from '../../src/site/build/prepare-style.ts';
import { localeOfStyle, styleLabel, styleName } from '../../src/site/pages/style-labels.ts';

describe('styleLabel and styleName', () => {
  it.each([
    ['apa', 'APA Style 7th edition', '7th edition', 'APA', 'APA, 7th edition'],
    [
      'chicago-note-bibliography',
      'Chicago Manual of Style 17th edition (note)',
      '17th edition',
      'Chicago 17 notes',
      'Chicago, notes and bibliography, 17th edition',
    ],
    [
      'chicago-notes-bibliography-18th-edition',
      'Chicago Manual of Style 18th edition (notes and bibliography)',
      '18th edition',
      'Chicago 18 notes',
      'Chicago, notes and bibliography, 18th edition',
    ],
    ['ieee', 'IEEE', undefined, 'IEEE', 'IEEE'],
    ['own', 'Our own 2nd edition', '2nd edition', 'Our own 2nd edition', 'Our own 2nd edition'],
  ])('call %s what readers do', (id, title, edition, label, name) => {
    expect([styleLabel({ id, title }), styleName({ id, title, edition })]).toEqual([label, name]);
  });
});

describe('localeOfStyle', () => {
  const british = '<style class="in-text" default-locale="en-GB">';
  it.each([
    ['own', british, 'en', 'en-GB'],
    ['own', british, 'en-US', 'en-US'],
    ['own', british, 'de', 'de-DE'],
    ['own', '<style class="in-text">', 'en', 'en-US'],
    ['harvard-cite-them-right', '<style class="in-text">', 'en', 'en-GB'],
    ['harvard-cite-them-right', '<style class="in-text">', 'fr', 'fr-FR'],
  ])('of %s with %s on a site in %s is %s', (id, xml, language, expected) => {
    expect(localeOfStyle({ id, xml }, language)).toBe(expected);
  });
});

describe('styleIds', () => {
  it('has the style of the library first, and each style once', () => {
    expect(styleIds({ style: 'apa', styles: ['ieee', 'apa', 'ieee'] })).toEqual(['apa', 'ieee']);
  });

  it('refuses more than a page can show', () => {
    const styles = Array.from({ length: 11 }, (_, index) => `style-${index}`);
    expect(styleIds({ style: 'style-0', styles })).toHaveLength(11);
    expect(() => styleIds({ style: 'apa', styles })).toThrow(
      'src/site.config.ts names 12 citation styles; a page can show 11.',
    );
  });
});
