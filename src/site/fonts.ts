import { fontProviders } from 'astro/config';

/** One file of a face. */
interface Face {
  src: [string];
  weight: number | string;
  style: 'normal' | 'italic';
  unicodeRange?: [string, ...string[]];
}

/** The letters beyond Western Europe, as @fontsource cuts them: fetched only where one occurs. */
const BEYOND: [string, ...string[]] = [
  'U+0100-02BA',
  'U+02BD-02C5',
  'U+02C7-02CC',
  'U+02CE-02D7',
  'U+02DD-02FF',
  'U+1D00-1DBF',
  'U+1E00-1E9F',
  'U+1EF2-1EFF',
  'U+20A0-20AB',
  'U+2C60-2C7F',
  'U+A720-A7FF',
];

const text = (file: string, style: Face['style'], unicodeRange?: Face['unicodeRange']): Face => ({
  src: [`@fontsource-variable/alegreya/files/alegreya-${file}.woff2`],
  weight: '400 900',
  style,
  ...(unicodeRange && { unicodeRange }),
});

const label = (weight: number, part = 'latin', unicodeRange?: Face['unicodeRange']): Face => ({
  src: [`@fontsource/alegreya-sans/files/alegreya-sans-${part}-${weight}-normal.woff2`],
  weight,
  style: 'normal',
  ...(unicodeRange && { unicodeRange }),
});

function family(
  cssVariable: `--font-${string}`,
  name: string,
  fallbacks: string[],
  variants: [Face, ...Face[]],
) {
  return {
    provider: fontProviders.local(),
    name,
    cssVariable,
    fallbacks,
    options: { variants },
  };
}

/**
 * The type faces, for `fonts` in Astro’s settings: files of npm packages, so that nothing is
 * fetched from elsewhere. Letters beyond Western Europe are families of their own, because a page
 * preloads a family or nothing. All stand under the SIL Open Font License 1.1.
 */
export const fonts = [
  family(
    '--font-text',
    'Alegreya',
    ['Iowan Old Style', 'Palatino', 'Georgia', 'serif'],
    [text('latin-wght-normal', 'normal'), text('latin-wght-italic', 'italic')],
  ),
  family(
    '--font-text-beyond',
    'Alegreya beyond',
    [],
    [
      text('latin-ext-wght-normal', 'normal', BEYOND),
      text('latin-ext-wght-italic', 'italic', BEYOND),
    ],
  ),
  family(
    '--font-label',
    'Alegreya Sans',
    ['Gill Sans', 'Optima', 'system-ui', 'sans-serif'],
    [label(400), label(500), label(700)],
  ),
  family('--font-label-beyond', 'Alegreya Sans beyond', [], [label(400, 'latin-ext', BEYOND)]),
  family(
    '--font-typed',
    'Courier Prime',
    ['Courier New', 'monospace'],
    [
      {
        src: ['@fontsource/courier-prime/files/courier-prime-latin-400-normal.woff2'],
        weight: 400,
        style: 'normal',
      },
    ],
  ),
];
