import { z } from 'zod';

/*
 * The colours of the four tones, in which links are set. A library may choose its own, as far as
 * everybody can read them on the backgrounds of both themes.
 */

/** The themes of the site. */
const THEMES = ['light', 'dark'] as const;
type Theme = (typeof THEMES)[number];

/** The backgrounds of the site in each theme, with the contrast that text on them needs (WCAG 2.2). */
export const BACKGROUNDS: readonly {
  readonly name: string;
  readonly least: number;
  readonly colours: Readonly<Record<Theme, string>>;
}[] = [
  { name: 'card', least: 7, colours: { light: '#fdfefc', dark: '#161f1b' } },
  { name: 'desk', least: 7, colours: { light: '#e7ede9', dark: '#0d1412' } },
  { name: 'tab', least: 4.5, colours: { light: '#dde6e0', dark: '#111a16' } },
];

/** The properties of the style sheets that hold the colour of each tone. */
export const TONE_PROPERTIES = {
  work: '--ink',
  name: '--verdigris',
  subject: '--rubric',
  essay: '--plum',
} as const;

const colour = z
  .string()
  .regex(/^#[0-9a-f]{6}$/i, { error: 'is not a colour: write it as #981720' });

const pair = z
  .strictObject({
    light: colour.describe('On light backgrounds.'),
    dark: colour.describe('On dark backgrounds.'),
  })
  .readonly()
  .superRefine((colours, context) => {
    for (const theme of THEMES) {
      for (const { name, least, colours: behind } of BACKGROUNDS) {
        const ratio = contrast(colours[theme], behind[theme]);
        if (ratio >= least) continue;
        context.addIssue({
          code: 'custom',
          path: [theme],
          message: `has a contrast of ${inFigures(ratio)} on the ${theme} ${name} (${behind[theme]}), ${inFigures(least - ratio)} less than the ${least} that it needs: make it ${theme === 'light' ? 'darker' : 'lighter'}`,
        });
        break;
      }
    }
  });

/** The colours of some tones, or of all. */
export const toneColours = z
  .strictObject({
    work: pair.exactOptional().describe('Works, and all text.'),
    name: pair.exactOptional().describe('People and organizations.'),
    subject: pair.exactOptional().describe('Concepts.'),
    essay: pair.exactOptional().describe('Essays and reading paths.'),
  })
  .readonly();

export type ToneColours = z.infer<typeof toneColours>;

/** The style sheet that gives the tones these colours. */
export function tonesSheet(colours: ToneColours): string {
  const rules = Object.entries(TONE_PROPERTIES).flatMap(([tone, property]) => {
    const chosen = Object.entries(colours).find(([name]) => name === tone)?.[1];
    if (chosen === undefined) return [];
    const { light, dark } = chosen;
    const own = `${property}:light-dark(${light},${dark})`;
    // The ruling of a card is the red of its subjects, thinned.
    return tone === 'subject' ? [own, `--ruling:light-dark(${light}47,${dark}5c)`] : [own];
  });
  return `:root{${rules.join(';')}}\n`;
}

/** The contrast of two colours, from 1 to 21 (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio). */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Two places, never rounded up to the mark that was missed. */
function inFigures(value: number): string {
  return (Math.floor(value * 100) / 100).toFixed(2);
}
