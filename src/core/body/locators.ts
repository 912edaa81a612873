/**
 * The locator labels of CSL 1.0.2 and the words that stand for each in a citation, after pandoc’s
 * manual (section “Citation syntax”). The first word of a row is the one to write.
 */
export const LOCATOR_WORDS = {
  page: ['p.', 'pp.', 'page', 'pages'],
  chapter: ['ch.', 'chap.', 'chaps.', 'chapter', 'chapters'],
  paragraph: ['para.', 'paras.', 'par.', 'pars.', '¶', '¶¶', 'paragraph', 'paragraphs'],
  section: ['sec.', 'secs.', '§', '§§', 'section', 'sections'],
  volume: ['vol.', 'vols.', 'volume', 'volumes'],
  part: ['pt.', 'pts.', 'part', 'parts'],
  figure: ['fig.', 'figs.', 'figure', 'figures'],
  table: ['tbl.', 'tbls.', 'table', 'tables'],
  appendix: ['app.', 'apps.', 'appendix', 'appendices'],
  column: ['col.', 'cols.', 'column', 'columns'],
  equation: ['eq.', 'eqs.', 'equation', 'equations'],
  folio: ['fol.', 'fols.', 'folio', 'folios'],
  issue: ['no.', 'nos.', 'number', 'issue', 'issues'],
  line: ['l.', 'll.', 'line', 'lines'],
  note: ['n.', 'nn.', 'note', 'notes'],
  opus: ['op.', 'opp.', 'opus', 'opera'],
  'sub-verbo': ['s.v.', 's.vv.', 'sub verbo', 'sub verbis'],
  verse: ['v.', 'vv.', 'verse', 'verses'],
  book: ['bk.', 'bks.', 'book', 'books'],
  act: ['act', 'acts'],
  scene: ['sc.', 'scs.', 'scene', 'scenes'],
  canon: ['can.', 'cann.', 'canon', 'canons'],
  rule: ['r.', 'rr.', 'rule', 'rules'],
  supplement: ['supp.', 'supps.', 'supplement', 'supplements'],
  'article-locator': ['art.', 'arts.', 'article', 'articles'],
  'title-locator': ['tit.', 'tits.', 'title', 'titles'],
  timestamp: ['timestamp', 'timestamps'],
  elocation: ['loc.', 'locs.', 'location', 'locations'],
} as const;

export type LocatorLabel = keyof typeof LOCATOR_WORDS;

const LABEL_OF_WORD = new Map<string, LocatorLabel>();
for (const label of Object.keys(LOCATOR_WORDS) as LocatorLabel[]) {
  for (const word of LOCATOR_WORDS[label]) LABEL_OF_WORD.set(word, label);
}

const WORDS = [...LABEL_OF_WORD.keys()].sort((a, b) => b.length - a.length);
const escaped = WORDS.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
const NUMBER = String.raw`(?:\d[\da-z]*|[ivxlcdm]+)(?:[.:]\d+)*`;
const NUMBERS = String.raw`${NUMBER}(?:\s*[-–—]\s*${NUMBER})?(?:\s*(?:,|&|and)\s*(?:${NUMBER})(?:\s*[-–—]\s*${NUMBER})?(?![a-z]))*`;
const LOCATOR = new RegExp(
  String.raw`^,?\s*(?:(${escaped.join('|')})\s*)?(${NUMBERS})(?![\p{L}\d])`,
  'iu',
);

/** No locator is longer; in a longer text each number would be tried as the end of another. */
const LONGEST = 200;

/** What stands behind a key: a locator with its label, and the rest. */
export interface LocatorReading {
  readonly label?: LocatorLabel;
  readonly locator?: string;
  readonly suffix: string;
}

/** Splits “, pp. 12–14, and elsewhere” into label, locator and suffix. A bare number is a page. */
export function readLocator(text: string): LocatorReading {
  const match = LOCATOR.exec(text.slice(0, LONGEST));
  const [all = '', word, locator] = match ?? [];
  // Without a label only a number that begins with a digit is a page: “i” may be a word.
  if (!match || locator === undefined || (word === undefined && !/^\d/.test(locator))) {
    return { suffix: text };
  }
  const label = word === undefined ? 'page' : (LABEL_OF_WORD.get(word.toLowerCase()) ?? 'page');
  return {
    label,
    locator: locator.replace(/\s*[-–—]\s*/g, '–').trim(),
    suffix: text.slice(all.length),
  };
}
