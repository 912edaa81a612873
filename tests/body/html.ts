/** What a browser could act on in a piece of HTML: an empty list for HTML that is safe. */
export function dangersOf(html: string): string[] {
  const dangers: string[] = [];
  for (const [, name = '', attributes = ''] of html.matchAll(/<\/?([a-zA-Z][^\s/>]*)([^>]*)>/g)) {
    if (!SAFE_TAGS.has(name)) dangers.push(`<${name}>`);
    for (const [, attribute = '', value = ''] of attributes.matchAll(
      /([^\s=/]+)(?:="([^"]*)")?/g,
    )) {
      if (!SAFE_ATTRIBUTES.has(attribute)) dangers.push(`${name}[${attribute}]`);
      if (attribute === 'href' && !/^(?:https?:\/\/|mailto:|#)/.test(decoded(value))) {
        dangers.push(`href ${value}`);
      }
      if (attribute === 'src' && !/^\uE000R0\uE001[\w./-]+$/.test(decoded(value))) {
        dangers.push(`src ${value}`);
      }
    }
  }
  if (/<[!?]|<[^a-zA-Z/]/.test(html)) dangers.push('<');
  return dangers;
}

const SAFE_TAGS = new Set(
  'a b blockquote br code del em figcaption figure h2 h3 h4 hr i img li ol p pre s section span strong sub sup table tbody td th thead tr ul'.split(
    ' ',
  ),
);
const SAFE_ATTRIBUTES = new Set(
  'alt aria-label class href id loading rel scope src start'.split(' '),
);

function decoded(value: string): string {
  return value
    .replace(/&#x([\da-f]+);/gi, (_all, hex: string) =>
      String.fromCodePoint(Number.parseInt(hex, 16)),
    )
    .replace(/&#(\d+);/g, (_all, digits: string) => String.fromCodePoint(Number(digits)));
}
