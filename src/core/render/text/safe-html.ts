import { decodeReferences } from '../../text/character-references.ts';

/**
 * The door to every page: whatever HTML our own code made of an entry passes here before it becomes
 * elements, in the build and in the browser. It lets nothing through that no text can become.
 */

/** What HTML may hold. */
export interface HtmlRules {
  readonly tags: ReadonlySet<string>;
  readonly attributes: ReadonlySet<string>;
  /** Where addresses may lead beside http, https, mailto and places of the page. */
  readonly base: string;
  /** True where a bare `&` may stand, as browsers read it as itself. */
  readonly loose?: boolean;
}

/** What texts, references and citations are made of on a page. */
export const PAGE_HTML: HtmlRules = {
  tags: new Set(
    'a abbr b blockquote br cite code del div em figcaption figure h1 h2 h3 h4 hr i img li mark ol p pre q s section span strong sub sup table tbody td th thead tr u ul wbr'.split(
      ' ',
    ),
  ),
  attributes: new Set(
    'alt aria-label class data-cite data-of data-pagefind-ignore data-pagefind-weight data-work href id lang loading rel src start style'.split(
      ' ',
    ),
  ),
  base: '/',
  loose: true,
};

/** The type faces that citation styles ask for in `style`, and their classes on pages. */
export const FACES = {
  'font-variant:small-caps': 'smallcaps',
  'font-variant:normal': 'full-caps',
  'font-style:normal': 'upright',
  'font-weight:normal': 'regular',
  'text-decoration:none': 'no-line',
  'text-decoration:underline': 'underlined',
  // The engine writes this one without its property; it asks for nothing.
  baseline: 'baseline',
} as const;

/**
 * Gives HTML back as a page may hold it: with classes for the faces that references ask for in
 * `style`, which the pages’ Content-Security-Policy refuses.
 *
 * @throws {UnsafeHtmlError} when it holds an element, attribute or address that no text of an entry
 * can become: then some text was not escaped.
 */
export function safeHtml(html: string): string {
  const [fault] = faultsOfHtml(html, PAGE_HTML);
  if (fault !== undefined) throw new UnsafeHtmlError(fault, html);
  if (!html.includes(' style="')) return html;
  return html.replace(/(<[a-z]+)((?: [a-z-]+(?:="[^"]*")?)*?) style="([^"]*)"/g, withClass);
}

function withClass(_all: string, tag: string, before: string, style: string): string {
  return `${tag}${before} class="${faceOf(style)}"`;
}

function faceOf(style: string): string | undefined {
  const plain = style.replace(/[ ;]/g, '');
  return Object.entries(FACES).find(([written]) => written === plain)?.[1];
}

/** Thrown for HTML that must not reach a page. */
class UnsafeHtmlError extends Error {
  override readonly name = 'UnsafeHtmlError';

  constructor(fault: string, html: string) {
    super(
      `The page would contain unexpected HTML, ${fault.slice(0, 80)}, in: ${html.slice(0, 300)}. Some text was not escaped: please report it, with the entry whose page this is.`,
    );
  }
}

/**
 * Reads HTML more strictly than a browser: each `<` begins a tag of the list, each attribute stands
 * in quotation marks and in the list, each `&` begins a reference, each element is closed. Whatever
 * passes, a browser cannot read otherwise. Gives what does not pass.
 */
export function faultsOfHtml(html: string, rules: HtmlRules): string[] {
  const faults: string[] = [];
  const open: string[] = [];
  for (const [token, slash, name = '', attributes = ''] of html.matchAll(TOKEN)) {
    if (slash === undefined) {
      if (token === '<' || (token === '&' && !rules.loose)) faults.push(token);
    } else if (!rules.tags.has(name)) faults.push(`<${slash}${name}>`);
    else if (slash === '/') {
      if (open.pop() !== name || attributes !== '') faults.push(`</${name}${attributes}>`);
    } else {
      if (!VOID.has(name)) open.push(name);
      if (attributes !== '') faults.push(...faultsOfAttributes(name, attributes, rules));
    }
  }
  return [...faults, ...open.map((name) => `<${name}> is not closed`)];
}

const TOKEN =
  /<(\/?)([a-z][a-z0-9]*)((?:\s+[a-z-]+(?:="[^"<]*")?)*)>|&(?:#\d+|#x[\da-f]+|[a-z]\w*);|[<&]/gi;
const ATTRIBUTE = /\s+([a-z-]+)(?:="([^"]*)")?/gi;
const VOID = new Set(['br', 'hr', 'img', 'meta', 'link', 'wbr']);

function faultsOfAttributes(tag: string, attributes: string, rules: HtmlRules): string[] {
  return [...attributes.matchAll(ATTRIBUTE)].flatMap(([, name = '', written = '']) => {
    if (!rules.attributes.has(name)) return [`<${tag} ${name}>`];
    const value = () => decodeReferences(written);
    const isBad =
      (name === 'style' && faceOf(value()) === undefined) ||
      (name === 'href' && !isSafe(value(), rules.base)) ||
      (name === 'src' && !(isOwnPath(value(), rules.base) && /^[\w./-]+$/.test(value())));
    return isBad ? [`<${tag} ${name}="${value()}">`] : [];
  });
}

/** The address as a browser resolves it, whatever it was written like. */
function isSafe(address: string, base: string): boolean {
  if (/^(?:#|https?:\/\/[^/\\]|mailto:[^@]+@)/i.test(address))
    return URL.canParse(address, 'https://x.org');
  return isOwnPath(address, base);
}

/** A path of this site; two slashes would begin the name of another host. */
function isOwnPath(address: string, base: string): boolean {
  return address.startsWith(base) && !/^\/[\t\n\r]*[/\\]/.test(address);
}
