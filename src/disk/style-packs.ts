import { join } from 'node:path';
import { z } from 'zod';
import { BUNDLED_STYLE_IDS, bundledStyle } from '../core/citing/engine/bundled.ts';
import { CORRECTIONS_VERSION, correctedStyle } from '../core/citing/styles/corrections.ts';
import { readStyle } from '../core/citing/styles/style.ts';
import { packStyles } from '../core/citing/styles/style-packs.ts';
import {
  type ReportFault,
  readCacheBytes,
  seal,
  unsealBytes,
  writeCacheFile,
} from './cache-files.ts';
import { KEPT_STYLE_IDS, keptStyle } from './kept-styles.ts';
import { everyPackedStyle, packageName, styleTitles } from './packed-styles.ts';

/** Every independent style of the packages, many in a file. */
export interface StylePacks {
  /** The packs as JSON (`StylePack`) in UTF-8, as they are sent: 13 MB, which nothing here reads. */
  readonly packs: readonly Uint8Array[];
  /** All styles, sorted by id. */
  readonly places: readonly StylePlace[];
}

/** In which pack a style stands. */
interface StylePlace {
  readonly id: string;
  readonly title: string;
  readonly pack: number;
}

/**
 * So many packs: more files would weigh on a site, larger ones would take a reader longer to fetch.
 * With 64 the 18th edition of the Chicago Manual has 18 others beside it, and 28 kB to fetch.
 */
export const PACK_COUNT = 72;

/** Raise it when packs are made in another way. */
const FORM = 3;

/**
 * Every style as `loadStyle` gives it where a project has none of its own. They are packed once for
 * a version of the packages, which takes a second, and kept in `.cache/styles`.
 */
export function loadStylePacks(root: string, report: ReportFault = () => {}): StylePacks {
  const bundled = bundledStyles();
  const file = join(root, '.cache', 'styles', packageName(), 'packs.txt');
  const name = ['style packs', FORM, CORRECTIONS_VERSION, packageName(), ...bundled.values()].join(
    ' ',
  );
  const sealed = readCacheBytes(file);
  const kept = sealed === undefined ? undefined : unsealBytes(name, sealed);
  if (kept !== undefined) return readKept(kept);
  if (sealed !== undefined) report(file, 'damaged');
  const packed = [...everyPackedStyle()].map(([id, xml]) => [id, correctedStyle(id, xml)] as const);
  const text = packedText(new Map([...packed, ...bundled]));
  try {
    writeCacheFile(file, seal(name, text));
  } catch {
    report(file, 'unwritable');
  }
  return readKept(Buffer.from(text));
}

/** What is kept: a line that says where each style stands, then a line for each pack. */
function packedText(xmls: ReadonlyMap<string, string>): string {
  const titles = styleTitles();
  const packs = packStyles(xmls, PACK_COUNT);
  const places = packs.flatMap(({ styles }, pack) =>
    Object.keys(styles).map((id): StylePlace => {
      const title = titles.get(id) ?? readStyle(xmls.get(id) ?? '', id).title;
      return { id, title, pack };
    }),
  );
  const sorted = places.sort((a, b) => (a.id < b.id ? -1 : 1));
  // JSON holds no line break. As a text in a text it would have to be read twice.
  return [sorted, ...packs].map((value) => JSON.stringify(value)).join('\n');
}

const placesSchema = z.array(z.object({ id: z.string(), title: z.string(), pack: z.number() }));

function readKept(bytes: Uint8Array): StylePacks {
  const [places = bytes, ...packs] = linesOf(bytes);
  return { packs, places: placesSchema.parse(JSON.parse(Buffer.from(places).toString())) };
}

function linesOf(bytes: Uint8Array): Uint8Array[] {
  const lines: Uint8Array[] = [];
  for (let start = 0; start <= bytes.length; ) {
    const found = bytes.indexOf(LINE_FEED, start);
    const end = found === -1 ? bytes.length : found;
    lines.push(bytes.subarray(start, end));
    start = end + 1;
  }
  return lines;
}

const LINE_FEED = 10;

function bundledStyles(): Map<string, string> {
  const texts = [...BUNDLED_STYLE_IDS, ...KEPT_STYLE_IDS].flatMap((id) => {
    const xml = bundledStyle(id) ?? keptStyle(id);
    return xml === undefined ? [] : [[id, correctedStyle(id, xml)] as const];
  });
  return new Map(texts);
}
