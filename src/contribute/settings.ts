/** What a page of forms tells its script, written into `data-settings` when the site is built. */
export interface ContributeSettings {
  /** The path below which the site stands, with a slash at both ends. */
  readonly base: string;
  /** The address of its first page. */
  readonly home: string;
  /** The name of the site. */
  readonly site: string;
  readonly language: string;
  /** The grade that an empty form has, where the library names its own. */
  readonly grade?: string | undefined;
  /** The library’s own style, and what it is called. */
  readonly style: { readonly id: string; readonly label: string };
  /** The address of the public repository, where there is one. */
  readonly repository?: string | undefined;
  /** The mail address of the editors, where there is one. */
  readonly contact?: string | undefined;
}

/**
 * Reads the settings of a page.
 * @throws {Error} when they are not there, which is a fault of the page.
 */
export function readSettings(json: string | undefined): ContributeSettings {
  const settings: unknown = JSON.parse(json ?? 'null');
  if (!isSettings(settings)) throw new Error('The form came without its settings.');
  return settings;
}

/** The page wrote them; that they are there shows that they are whole. */
function isSettings(value: unknown): value is ContributeSettings {
  return typeof value === 'object' && value !== null && 'base' in value && 'style' in value;
}
