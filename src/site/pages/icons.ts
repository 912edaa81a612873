/** The icons of the library: each drawn once a page, in the colour of its text, beside its word. */
interface Icon {
  /** The second half of `viewBox="0 0 …"`. */
  readonly size: '12 16' | '16 16' | '18 8' | '18 12';
  /** The shapes. */
  readonly shapes: string;
}

const ICONS = {
  'leaf-full': {
    size: '12 16',
    shapes:
      '<rect x=".75" y=".75" width="10.5" height="14.5" rx=".6" fill="currentColor" stroke="currentColor" stroke-width="1.5" vector-effect="non-scaling-stroke"/>',
  },
  'leaf-part': {
    size: '12 16',
    shapes:
      '<path d="M.75 .75h10.5v9H.75z" fill="currentColor"/><rect x=".75" y=".75" width="10.5" height="14.5" rx=".6" fill="none" stroke="currentColor" stroke-width="1.5" vector-effect="non-scaling-stroke"/>',
  },
  'leaf-abstract': {
    size: '12 16',
    shapes:
      '<path d="M.75 .75h10.5v4.6H.75z" fill="currentColor"/><rect x=".75" y=".75" width="10.5" height="14.5" rx=".6" fill="none" stroke="currentColor" stroke-width="1.5" vector-effect="non-scaling-stroke"/>',
  },
  'leaf-second': {
    size: '12 16',
    shapes:
      '<path d="M3.6 .75h7.650v10.9" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round"/><rect x=".75" y="3.6" width="7.9" height="11.65" rx=".6" fill="none" stroke="currentColor" stroke-width="1.5" vector-effect="non-scaling-stroke"/>',
  },
  'leaf-record': {
    size: '12 16',
    shapes:
      '<rect x=".75" y=".75" width="10.5" height="14.5" rx=".6" fill="none" stroke="currentColor" stroke-width="1.5" stroke-dasharray="2.2 1.8" vector-effect="non-scaling-stroke"/>',
  },
  'st-supported': {
    size: '16 16',
    shapes:
      '<circle cx="8" cy="8" r="7.2" fill="currentColor"/><path d="m4.7 8.3 2.3 2.3 4.4-5" fill="none" stroke="var(--sign-ground, var(--desk))" stroke-width="1.9"/>',
  },
  'st-partly': {
    size: '16 16',
    shapes:
      '<path d="M8 .8a7.2 7.2 0 0 0 0 14.4z" fill="currentColor"/><circle cx="8" cy="8" r="6.5" fill="none" stroke="currentColor" stroke-width="1.4"/>',
  },
  'st-overstated': {
    size: '16 16',
    shapes:
      '<circle cx="4.6" cy="8" r="4.4" fill="currentColor"/><path d="M9.4 8h6M12 4.4 15.6 8 12 11.6" fill="none" stroke="currentColor" stroke-width="1.5"/>',
  },
  'st-unsupported': {
    size: '16 16',
    shapes:
      '<circle cx="8" cy="8" r="6.5" fill="none" stroke="currentColor" stroke-width="1.4"/><path d="m5 5 6 6m0-6-6 6" stroke="currentColor" stroke-width="1.6"/>',
  },
  'st-notfound': {
    size: '16 16',
    shapes: '<circle cx="8" cy="8" r="6.5" fill="none" stroke="currentColor" stroke-width="1.4"/>',
  },
  'st-uncheckable': {
    size: '16 16',
    shapes:
      '<circle cx="8" cy="8" r="6.5" fill="none" stroke="currentColor" stroke-width="1.5" stroke-dasharray="2.3 1.78"/>',
  },
  'st-opinion': {
    size: '16 16',
    shapes:
      '<path d="M8 1.2 14.8 8 8 14.8 1.2 8z" fill="none" stroke="currentColor" stroke-width="1.4"/>',
  },
  'pips-2': {
    size: '18 8',
    shapes:
      '<circle cx="4" cy="4" r="3.4" fill="currentColor"/><circle cx="13" cy="4" r="3.4" fill="currentColor"/>',
  },
  'pips-1': {
    size: '18 8',
    shapes:
      '<circle cx="4" cy="4" r="3.4" fill="currentColor"/><circle cx="13" cy="4" r="2.8" fill="none" stroke="currentColor" stroke-width="1.2"/>',
  },
  'pips-0': {
    size: '18 8',
    shapes:
      '<circle cx="4" cy="4" r="2.8" fill="none" stroke="currentColor" stroke-width="1.2"/><circle cx="13" cy="4" r="2.8" fill="none" stroke="currentColor" stroke-width="1.2"/>',
  },
  'a-out': {
    size: '18 12',
    shapes:
      '<path d="M1 6h15M11.5 1.5 16 6l-4.5 4.5" fill="none" stroke="currentColor" stroke-width="1.5"/>',
  },
  'a-in': {
    size: '18 12',
    shapes:
      '<path d="M17 6H2M6.5 1.5 2 6l4.5 4.5" fill="none" stroke="currentColor" stroke-width="1.5"/>',
  },
  'a-same': {
    size: '18 12',
    shapes: '<path d="M2 4h14M2 8h14" fill="none" stroke="currentColor" stroke-width="1.5"/>',
  },
  'i-warn': {
    size: '16 16',
    shapes:
      '<rect x=".9" y=".9" width="14.2" height="14.2" fill="none" stroke="currentColor" stroke-width="1.6"/><path d="M3 13 13 3" stroke="currentColor" stroke-width="1.8"/>',
  },
} as const satisfies Record<string, Icon>;

type IconName = keyof typeof ICONS;

/** True for the name of an icon. */
export function isIcon(name: string): name is IconName {
  return Object.hasOwn(ICONS, name);
}

/**
 * The inside of an SVG sprite with the icons that some HTML uses, and those named beside it:
 * `<use href="#leaf-part">` asks for the symbol `leaf-part`.
 */
export function spriteFor(html: string, more: readonly string[] = []): string {
  const used = new Set([...html.matchAll(/<use href="#([\w-]+)"/g)].map((match) => match[1] ?? ''));
  for (const name of more) used.add(name);
  return Object.entries(ICONS)
    .filter(([name]) => used.has(name))
    .map(
      ([name, icon]) => `<symbol id="${name}" viewBox="0 0 ${icon.size}">${icon.shapes}</symbol>`,
    )
    .join('');
}
