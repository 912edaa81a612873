import { plugins } from '@citation-js/core';
import { describe, expect, it } from 'vitest';
import { baseLocale } from '../../src/core/citing/engine/bundled.ts';
import { makeEngine } from '../../src/core/citing/engine/engine.ts';
import { readLocale } from '../../src/core/citing/locale.ts';
import { servedLocale, servedStyle } from '../../src/core/citing/served.ts';
import { readStyle } from '../../src/core/citing/styles/style.ts';
import { parseXml } from '../../src/core/text/xml.ts';
import { loadLocale } from '../../src/disk/style-files.ts';
import { FIXTURE_ROOT as root } from '../fixtures/library.ts';
import { apa } from './helpers.ts';

const SHORT_STYLE =
  '<style class="in-text" version="1.0"><citation><layout><text variable="title"/></layout></citation></style>';

const { locales } = plugins.config.get('@csl');

const infoOf = (xml: string) => /<info>.*?<\/info>/s.exec(xml)?.[0];

/** All that an engine knows of a language. */
function termsOf(xml: string): unknown {
  return Reflect.get(makeEngine(SHORT_STYLE, readLocale(xml), 'html', {}), 'locale');
}

/** The same in a browser, where no locale comes with the engine. */
function termsInBrowser(xml: string): unknown {
  const kept = locales.list().map((lang) => [lang, locales.get(lang)] as const);
  for (const [lang] of kept) locales.delete(lang);
  try {
    return termsOf(xml);
  } finally {
    for (const [lang, text] of kept) locales.set(lang, text);
  }
}

describe('a style as it is served', () => {
  it('is short, and keeps the credit and every element', () => {
    const served = servedStyle(apa);
    expect(served.length).toBeLessThan(apa.xml.length * 0.8);
    expect(served).not.toContain('<!--');
    expect(infoOf(served)).toBe(infoOf(apa.xml));
    expect(infoOf(served)).toContain('<rights license="http');
    expect(readStyle(served, 'apa')).toEqual({
      ...apa,
      xml: served,
      digest: expect.not.stringMatching(apa.digest),
    });
  });

  it('keeps a text that is a space', () => {
    const xml = '<style> <info>\n <title> A </title></info><!-- b --><term> </term> </style>';
    expect(parseXml(servedStyle({ xml }))).toEqual(
      parseXml('<style><info><title> A </title></info><term> </term></style>'),
    );
  });
});

describe('a locale as it is served', () => {
  it.each(['en-US', 'en-GB', 'de-AT', 'fr-CA', 'pt-BR', 'it-IT'])(
    'holds for a browser all that the engine has in the build: %s',
    (lang) => {
      const { xml } = loadLocale(lang, root);
      expect(termsInBrowser(servedLocale({ lang, xml }))).toEqual(termsOf(xml));
    },
  );

  it('names the base that it takes from, which a browser would do without', () => {
    const { xml } = loadLocale('en-GB', root);
    expect(termsInBrowser(xml)).not.toEqual(termsOf(xml));
    expect(servedLocale({ lang: 'en-GB', xml })).toContain('lacks is from en-US');
    expect(baseLocale('en-US')).toBeUndefined();
    expect(baseLocale('it-IT')).toBeUndefined();
  });
});
