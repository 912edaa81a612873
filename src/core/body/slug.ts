/** A text as part of an address: lower case, words joined by hyphens, letters of any script kept. */
export function slug(text: string): string {
  const joined = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f’']/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  return joined === '' ? 'section' : joined;
}

/** Anchors that the frame of the pages keeps for itself. */
const FRAME = new Set([
  'annotation',
  'as-it-was-cited',
  'cite',
  'claims',
  'contents',
  'date',
  'evidence-of-the-record',
  'facts',
  'footing',
  'identifiers',
  'lamp',
  'list',
  'main',
  'mentioned-in',
  'names',
  'names-in-time',
  'note',
  'notes',
  'positions',
  'record-check',
  'references',
  'refs',
  'related-works',
  'remarks',
  'search',
  'steps',
  'text',
  'what-it-cites-wrongly',
  'works',
  'works-by',
  'works-on',
]);
/** … and those that it makes by number or key: `p3`, `c1`, `ref-key`, `facts-0`. */
const NUMBERED =
  /^(?:[pbcl]\d|(?:fn|fnref|ref|preview|claim|gap|from|facts|positions|conflicts|steps|search)-|.*-head$)/;

/** The anchor of a heading: its slug, told apart from the anchors of the page’s frame. */
export function headingAnchor(text: string): string {
  const words = slug(text);
  return FRAME.has(words) || NUMBERED.test(words) ? `section-${words}` : words;
}

/**
 * The anchor of a part of a page that is no part of an entry’s text: `Years of its works` →
 * `part_years-of-its-works`. No heading of an entry has it, since anchors of headings hold no `_`.
 */
export function partAnchor(heading: string): string {
  return `part_${slug(heading)}`;
}
