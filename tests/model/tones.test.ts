import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  BACKGROUNDS,
  contrast,
  TONE_PROPERTIES,
  toneColours,
  tonesSheet,
} from '../../src/core/model/tones.ts';

const TOKENS = readFileSync(join(import.meta.dirname, '..', '..', 'src/styles/tokens.css'), 'utf8');

const faults = (colours: unknown) =>
  (toneColours.safeParse(colours).error?.issues ?? []).map(
    ({ path, message }) => `${path.join('.')} ${message}`,
  );

describe('the colours of the tones', () => {
  it('are held against the backgrounds that the style sheets have', () => {
    for (const { name, colours } of BACKGROUNDS) {
      expect(TOKENS).toContain(`--${name}: light-dark(${colours.light}, ${colours.dark});`);
    }
  });

  it('stand up to it as they are', () => {
    const usual = Object.entries(TONE_PROPERTIES).map(([tone, property]) => {
      const [, light, dark] =
        new RegExp(`${property}: light-dark\\((#\\w+), (#\\w+)\\);`).exec(TOKENS) ?? [];
      return [tone, { light, dark }];
    });
    expect(usual).toHaveLength(4);
    expect(faults(Object.fromEntries(usual))).toEqual([]);
  });

  it('are refused where they cannot be read, with what is missing', () => {
    expect(contrast('#ffffff', '#000000')).toBeCloseTo(21);
    expect(faults({ subject: { light: '#cc4444', dark: '#9ecbff' } })).toEqual([
      expect.stringMatching(
        /^subject\.light has a contrast of 4\.\d\d on the light card \(#fdfefc\), 2\.\d\d less than the 7 that it needs: make it darker$/,
      ),
    ]);
    expect(faults({ essay: { light: '#000000', dark: '#333333' } })).toEqual([
      expect.stringMatching(/^essay\.dark .* dark card .*: make it lighter$/),
    ]);
    expect(faults({ name: { light: 'green', dark: '#9ecbff' } })).toContainEqual(
      'name.light is not a colour: write it as #981720',
    );
  });

  it('become a style sheet of those that are chosen', () => {
    expect(tonesSheet({ name: { light: '#000000', dark: '#ffffff' } })).toBe(
      ':root{--verdigris:light-dark(#000000,#ffffff)}\n',
    );
  });
});
