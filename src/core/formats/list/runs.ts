/**
 * The inline HTML of references and annotations as runs of text, from which every writer of
 * formatted text starts: what a run looks like does not depend on the elements around it.
 */
import { addressLength } from '../../text/address-end.ts';
import { decodeReferences } from '../../text/character-references.ts';
import { DOI_START, hrefOfPrinted } from '../../text/doi.ts';

/** How a run of text looks. */
export interface Look {
  readonly italic?: true;
  readonly bold?: true;
  readonly underline?: true;
  readonly smallCaps?: true;
  readonly vertical?: 'superscript' | 'subscript';
  /** Where the text leads: an address of its own, never one inside a page. */
  readonly href?: string;
}

/** A piece of text that looks the same throughout. */
export interface Run extends Look {
  readonly text: string;
}

const TOKEN = /<!--[\s\S]*?-->|<(\/?)([a-z][a-z0-9]*)((?:[^<>"']|"[^"]*"|'[^']*')*)>|[^<]+|</gi;

/** Elements that look like something by themselves. */
const LOOKS: Readonly<Record<string, Look>> = {
  i: { italic: true },
  em: { italic: true },
  cite: { italic: true },
  b: { bold: true },
  strong: { bold: true },
  u: { underline: true },
  sc: { smallCaps: true },
  sup: { vertical: 'superscript' },
  sub: { vertical: 'subscript' },
};

/** Elements without content. */
const VOID = new Set(['br', 'wbr', 'hr', 'img', 'input']);

/** Elements that part words, though nothing else shows where they end. */
const PARTS = new Set(['br', 'div', 'p', 'li', 'td', 'th', 'tr']);

/** A run without what the look turns off: titles inside titles are upright again. */
function lookOf(name: string, attributes: string, around: Look): Look {
  const { italic, bold, smallCaps, href: leading, ...rest } = around;
  const style = /\bstyle\s*=\s*["']([^"']*)/i.exec(attributes)?.[1] ?? '';
  const set = LOOKS[name] ?? {};
  const address = name === 'a' ? addressOf(attributes) : undefined;
  const isItalic = /font-style:\s*(italic|normal)/i.exec(style)?.[1];
  const isBold = /font-weight:\s*(bold|normal)/i.exec(style)?.[1];
  const isSmall = /font-variant:\s*(small-caps|normal)/i.exec(style)?.[1];
  return {
    ...rest,
    ...((isItalic === undefined ? italic : isItalic === 'italic') ? { italic: true } : {}),
    ...((isBold === undefined ? bold : isBold === 'bold') ? { bold: true } : {}),
    ...((isSmall === undefined ? smallCaps : isSmall === 'small-caps') ? { smallCaps: true } : {}),
    ...(/text-decoration:\s*underline/i.test(style) ? { underline: true } : {}),
    ...(leading === undefined && address === undefined ? {} : { href: address ?? leading ?? '' }),
    ...set,
  };
}

/** Addresses inside this site lead nowhere from a file, so they are left out. */
function addressOf(attributes: string): string | undefined {
  const value = /\bhref\s*=\s*(?:"([^"]*)"|'([^']*)')/i.exec(attributes);
  const address = decodeReferences(value?.[1] ?? value?.[2] ?? '').trim();
  return /^(?:https?:\/\/|mailto:)\S+$/i.test(address) ? address : undefined;
}

/** Control characters and half surrogates, which no file should hold. */
function clean(text: string): string {
  return text.toWellFormed().replace(/[\p{Cc}\uFEFF\p{Noncharacter_Code_Point}]/gu, '');
}

/**
 * Reads inline HTML into runs. Addresses in the text lead to themselves; white space is one space;
 * elements that are not known leave their text.
 */
export function readRuns(html: string): Run[] {
  const runs: Run[] = [];
  const open: { readonly name: string; readonly look: Look; readonly end: string }[] = [];
  const look = (): Look => open.at(-1)?.look ?? {};
  const add = (text: string) => {
    if (text !== '') runs.push({ ...look(), text });
  };
  for (const [whole, slash, tag, attributes = ''] of html.matchAll(TOKEN)) {
    const name = tag?.toLowerCase();
    if (name === undefined) {
      if (!whole.startsWith('<!--'))
        add(clean(decodeReferences(whole.replace(/[\t\n\f\r ]+/g, ' '))));
      continue;
    }
    if (PARTS.has(name)) add(' ');
    if (VOID.has(name)) continue;
    if (slash === '') {
      if (name === 'q') add('“');
      open.push({ name, look: lookOf(name, attributes, look()), end: name === 'q' ? '”' : '' });
      continue;
    }
    const at = open.findLastIndex((element) => element.name === name);
    if (at === -1) continue;
    add(open[at]?.end ?? '');
    open.length = at;
  }
  return trimmed(runs.flatMap(withLinks));
}

/** An address, or what follows “doi:”, and what is joined to it. */
const ADDRESS = new RegExp(
  String.raw`((?:(?<![^\s(>[“])https?:\/\/|(?<=\bdoi:\s?)${DOI_START})[^\s]+)`,
  'gi',
);

/** Makes the addresses in a run links; a full stop behind one is not part of it. */
function withLinks(run: Run): Run[] {
  if (run.href !== undefined || !/https?:\/\/|doi:/i.test(run.text)) return [run];
  return run.text.split(ADDRESS).flatMap((text, index): Run[] => {
    if (index % 2 === 0) return text === '' ? [] : [{ ...run, text }];
    const characters = [...text];
    const length = addressLength(characters);
    const address = characters.slice(0, length).join('');
    const behind = characters.slice(length).join('');
    return [
      { ...run, text: address, href: hrefOfPrinted(address) },
      ...(behind === '' ? [] : [{ ...run, text: behind }]),
    ];
  });
}

/** One space where several met, none at the ends; neighbours that look the same become one. */
function trimmed(runs: readonly Run[]): Run[] {
  const kept: Run[] = [];
  for (const run of runs) {
    const last = kept.at(-1);
    const spaced = last === undefined || last.text.endsWith(' ');
    const text = spaced ? run.text.replace(/^ +/, '') : run.text;
    if (text === '') continue;
    if (last !== undefined && sameLook(last, run)) {
      kept[kept.length - 1] = { ...last, text: last.text + text };
    } else kept.push({ ...run, text });
  }
  for (let last = kept.pop(); last !== undefined; last = kept.pop()) {
    const text = last.text.replace(/ +$/, '');
    if (text !== '') return [...kept, { ...last, text }];
  }
  return [];
}

function sameLook(a: Look, b: Look): boolean {
  return (
    a.italic === b.italic &&
    a.bold === b.bold &&
    a.underline === b.underline &&
    a.smallCaps === b.smallCaps &&
    a.vertical === b.vertical &&
    a.href === b.href
  );
}

/** The text of runs without their looks. */
export function runsText(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('');
}
