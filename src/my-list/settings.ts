/** A style that a list can be printed in. */
export interface StyleChoice {
  readonly id: string;
  /** “APA”. */
  readonly label: string;
  /** “APA, 7th edition”. */
  readonly name: string;
}

/** What the page tells its script, written into `data-settings` when the site is built. */
export interface ListSettings {
  /** The path below which the site stands, with a slash at both ends. */
  readonly base: string;
  /** The name of the site. */
  readonly site: string;
  /** The address of its first page. */
  readonly home: string;
  readonly language: string;
  /** The styles; the first is the library’s own, in which references come prepared. */
  readonly styles: readonly [StyleChoice, ...StyleChoice[]];
}

/**
 * Reads the settings of the page.
 *
 * @throws {Error} when they are not there, which is a fault of the page.
 */
export function readSettings(json: string | undefined): ListSettings {
  const settings: unknown = JSON.parse(json ?? 'null');
  if (!isSettings(settings)) throw new Error('The page of lists came without its settings.');
  return settings;
}

/** The page wrote them; that they are there shows that they are whole. */
function isSettings(value: unknown): value is ListSettings {
  return (
    typeof value === 'object' &&
    value !== null &&
    'base' in value &&
    'styles' in value &&
    Array.isArray(value.styles) &&
    value.styles.length > 0
  );
}
