import { describe, expect, it } from 'vitest';
import { packageList } from '../../src/core/licences/package-list.ts';
import { styleCredit } from '../../src/core/licences/style-credit.ts';
import { thirdPartyText } from '../../src/core/licences/third-party-text.ts';

const TEXT = 'Do what you want.';
const PACKAGES = [
  { name: '@a/b', version: '1.0.0', licence: 'MIT', texts: [TEXT] },
  { name: 'c', version: '2.0.0', licence: 'MIT OR GPL-3.0-only', texts: ['Other words.', 'More.'] },
  { name: 'd', version: '3.0.0', licence: 'MIT', texts: [TEXT] },
];

describe('the list in the site', () => {
  const text = thirdPartyText(PACKAGES, [
    {
      title: 'Z',
      makers: ['Ann', 'Bo'],
      licence: 'http://creativecommons.org/licenses/by-sa/3.0/',
    },
    { title: 'A', makers: [], licence: '', source: 'https://example.org/a.csl' },
    { title: 'B', makers: ['Cy'], licence: 'https://example.org/own' },
    { title: 'B', makers: ['Cy'], licence: 'https://example.org/own' },
  ]);

  it('names each package with its licence, and the one that is chosen', () => {
    expect(text).toContain('\n@a/b 1.0.0: MIT\n');
    expect(text).toContain('\nc 2.0.0: MIT OR GPL-3.0-only, taken under MIT\n');
  });

  it('has the full text of each, once for those that share it', () => {
    expect(text).toContain(`\n@a/b 1.0.0\nd 3.0.0\n${'='.repeat(80)}\n\n${TEXT}\n`);
    expect(text).toContain('\n\nOther words.\n\nMore.\n');
    expect(text.split(TEXT)).toHaveLength(2);
  });

  it('names the makers of styles, or where they are named, and another licence', () => {
    expect(text).toContain(
      [
        'A',
        '    its authors are named in https://example.org/a.csl',
        '    the file states no licence',
        'B',
        '    by Cy',
        '    under https://example.org/own',
        'Z',
        '    by Ann, Bo',
        '',
      ].join('\n'),
    );
  });
});

it('credits the authors of packed styles, and says what was changed in them', () => {
  const text = thirdPartyText([], [], 'https://example.org/styles/');
  expect(text).toMatch(
    /by the authors of the Citation Style Language styles[^\n]*\n *at https:\/\/example\.org\/styles\/\n *changed: /,
  );
  expect(thirdPartyText([], [])).not.toContain('styles/packs/');
});

describe('the credit of a style', () => {
  const rights = '<rights license="http://creativecommons.org/licenses/by-sa/3.0/">x</rights>';
  it.each([
    [
      `<style><info><title>A &amp; B</title><author><name>Ann</name></author><contributor><name>Bo</name></contributor><author><name>Ann</name></author>${rights}</info><locale xml:lang="en"/></style>`,
      {
        title: 'A & B',
        makers: ['Ann', 'Bo'],
        licence: 'http://creativecommons.org/licenses/by-sa/3.0/',
      },
    ],
    [
      `<locale version="1.0" xml:lang="de-AT"><info><translator><name>Cy</name></translator><translator><name/></translator>${rights}</info></locale>`,
      {
        title: 'Locale de-AT',
        makers: ['Cy'],
        licence: 'http://creativecommons.org/licenses/by-sa/3.0/',
      },
    ],
    ['<style><info><rights/></info></style>', { title: 'x', makers: [], licence: '' }],
    ['<style><info><title>A</b></info></style>', { title: 'x', makers: [], licence: '' }],
    ['nothing', { title: 'x', makers: [], licence: '' }],
  ])('is read from %.30s', (xml, credit) => {
    expect(styleCredit(xml, 'x')).toEqual(credit);
  });
});

it('lists what is in the site, what builds it and what is for development, by licence', () => {
  const installed = [
    { name: 'c', version: '2.0.0', licence: 'MIT OR GPL-3.0-only', isForDevelopment: false },
    { name: 'c', version: '1.0.0', licence: 'ISC', isForDevelopment: false },
    { name: 'test', version: '1.0.0', licence: '', isForDevelopment: true },
    ...Array.from({ length: 12 }, (_, index) => ({
      name: `one-of-many-${index}`,
      version: '1.0.0',
      licence: 'MIT',
      isForDevelopment: true,
    })),
  ];
  const list = packageList(PACKAGES, installed);
  expect(list).toContain(
    `In the site, as it was last built (3)
  MIT (2)
    @a/b 1.0.0, d 3.0.0
  MIT OR GPL-3.0-only, taken under MIT (1)
    c 2.0.0

Used to build it (1)
  ISC (1)
    c 1.0.0

For development only (13)
  MIT (12)
`,
  );
  expect(list).toContain('  no licence stated (1)\n    test 1.0.0\n');
  expect(Math.max(...list.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
});
