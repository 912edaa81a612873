import type { Entry } from '../../core/body/entry.ts';
import { decodeReferences } from '../../core/text/character-references.ts';
import { doiAddress } from '../../core/text/doi.ts';

/** An address outside, and the files that lead there. */
export interface OutsideAddress {
  readonly address: string;
  readonly files: readonly string[];
}

/** Every address outside that entries lead to, each once, those of one host far from each other. */
export function outsideAddresses(entries: Iterable<Entry>): OutsideAddress[] {
  const files = new Map<string, Set<string>>();
  for (const entry of entries) {
    for (const address of addressesOf(entry)) {
      if (!URL.canParse(address)) continue;
      const { href } = new URL(address);
      // What stands behind # is for the browser: a server is asked once.
      const asked = href.replace(/#.*$/, '');
      const known = files.get(asked) ?? new Set();
      known.add(entry.path);
      files.set(asked, known);
    }
  }
  return spread([...files].map(([address, paths]) => ({ address, files: [...paths].sort() })));
}

function* addressesOf(entry: Entry): Generator<string> {
  const { data } = entry;
  if (entry.kind === 'works') {
    if (entry.data.URL !== undefined) yield entry.data.URL;
    if (entry.data.DOI !== undefined) yield doiAddress(entry.data.DOI);
  }
  if ('sources' in data) {
    for (const { url } of Object.values(data.sources)) if (url !== undefined) yield url;
  }
  for (const block of entry.fragments.flatMap(({ blocks }) => blocks)) {
    const htmls = block.type === 'text' ? [block.html, ...block.notes.map(({ html }) => html)] : [];
    for (const html of htmls) {
      for (const [, href = ''] of html.matchAll(/<a\s[^>]*?href="(https?:[^"]*)"/g)) {
        yield decodeReferences(href);
      }
    }
  }
}

/** One of each host in turn, so that none is asked twice in a row while others wait. */
function spread(addresses: readonly OutsideAddress[]): OutsideAddress[] {
  const hosts = new Map<string, OutsideAddress[]>();
  for (const one of addresses) {
    const { host } = new URL(one.address);
    const list = hosts.get(host);
    if (list) list.push(one);
    else hosts.set(host, [one]);
  }
  const turns: OutsideAddress[] = [];
  for (let turn = 0; turns.length < addresses.length; turn++) {
    for (const list of hosts.values()) {
      const one = list[turn];
      if (one) turns.push(one);
    }
  }
  return turns;
}
