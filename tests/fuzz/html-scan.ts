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
      faults.push(...faultsOfAttributes(name, attributes, rules));
    }
  }
  return [...faults, ...open.map((name) => `<${name}> is not closed`)];
}

/** What HTML may hold. */
export interface HtmlRules {
  readonly tags: ReadonlySet<string>;
  readonly attributes: ReadonlySet<string>;
  /** Where addresses may lead beside http, https, mailto and places of the page. */
  readonly base: string;
  /** True where a bare `&` may stand, as browsers read it as itself. */
  readonly loose?: boolean;
}

const TOKEN =
  /<(\/?)([a-z][a-z0-9]*)((?:\s+[a-z-]+(?:="[^"<]*")?)*)>|&(?:#\d+|#x[\da-f]+|[a-z]\w*);|[<&]/gi;
const ATTRIBUTE = /\s+([a-z-]+)(?:="([^"]*)")?/gi;
const VOID = new Set(['br', 'hr', 'img', 'meta', 'link', 'wbr']);
const STYLES =
  /^(?:font-variant: ?(?:small-caps|normal)|font-style: ?normal|font-weight: ?normal|baseline);?$/;

function faultsOfAttributes(tag: string, attributes: string, rules: HtmlRules): string[] {
  return [...attributes.matchAll(ATTRIBUTE)].flatMap(([, name = '', written = '']) => {
    const value = decoded(written);
    if (!rules.attributes.has(name)) return [`<${tag} ${name}>`];
    const isBad =
      (name === 'style' && !STYLES.test(value)) ||
      (name === 'href' && !isSafe(value, rules.base)) ||
      (name === 'src' && !new RegExp(`^${rules.base}[\\w./-]+$`).test(value));
    return isBad ? [`<${tag} ${name}="${value}">`] : [];
  });
}

/** The address as a browser resolves it, whatever it was written like. */
function isSafe(address: string, base: string): boolean {
  if (/^(?:#|https?:\/\/[^/\\]|mailto:[^@]+@)/i.test(address))
    return URL.canParse(address, 'https://x.org');
  return address.startsWith(base) && !/^\/[/\\]/.test(address);
}

function decoded(value: string): string {
  return value
    .replace(/&#x([\da-f]+);/gi, (_all, hex: string) =>
      String.fromCodePoint(Number.parseInt(hex, 16)),
    )
    .replace(/&#(\d+);/g, (_all, digits: string) => String.fromCodePoint(Number(digits)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
