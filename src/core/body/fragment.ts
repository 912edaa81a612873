import type { Place } from '../text/problem.ts';
import type { TextCitation } from './citation.ts';

/*
 * A fragment’s HTML is written once, while its tree is at hand; what needs the whole library is left
 * open by tokens: a private-use character, a letter and a number, and another. `readSource` refuses
 * files that hold such characters, so a token can only be ours. The letters are capitals, so that a
 * sentence may begin with one.
 */
const OPEN = '\uE000';
const CLOSE = '\uE001';

/** The token for citation `n` of a fragment. */
export const citationToken = (n: number): string => `${OPEN}C${n}${CLOSE}`;
/** The tokens round the label of link `n`. */
export const linkTokens = (n: number): [string, string] => [
  `${OPEN}L${n}${CLOSE}`,
  `${OPEN}E${n}${CLOSE}`,
];
/** The token for list `n`, a `<Bibliography>`. */
export const bibliographyToken = (n: number): string => `${OPEN}B${n}${CLOSE}`;
/** The token for the base of the site. */
export const baseToken = `${OPEN}R0${CLOSE}`;

/** What a token stands for, where it is filled. */
export interface TokenFillers {
  readonly citation: (n: number) => string;
  readonly linkStart: (n: number) => string;
  readonly linkEnd: (n: number) => string;
  readonly bibliography?: (n: number) => string;
  readonly base?: string;
}

/** Fills the tokens of a template. */
export function fillTokens(template: string, fillers: TokenFillers): string {
  if (!template.includes(OPEN)) return template;
  return template.replace(/\uE000([A-Z])(\d+)\uE001/g, (_all, letter: string, digits: string) => {
    const n = Number(digits);
    if (letter === 'C') return fillers.citation(n);
    if (letter === 'L') return fillers.linkStart(n);
    if (letter === 'E') return fillers.linkEnd(n);
    if (letter === 'B') return fillers.bibliography?.(n) ?? '';
    return fillers.base ?? '';
  });
}

/** Where in a fragment something stands, and the sentence round it as a template of plain text. */
export interface Context {
  /** The id of the block: `p3`, or the fragment’s own name. */
  readonly block: string;
  /** The number of the paragraph, where it has one. */
  readonly paragraph: number | undefined;
  /** The heading above it. */
  readonly heading: string | undefined;
  readonly sentence: string;
}

/** A citation of a fragment. */
export interface Citation extends Context {
  readonly cluster: TextCitation;
  /** As it stands in the text: `[see @key, p. 3]`. */
  readonly written: string;
  readonly keys: readonly { readonly key: string; readonly place: Place }[];
}

/** A link from a fragment to another entry. */
export interface EntryLink extends Context {
  readonly target: string;
  /** False for `[[id]]`, which takes the entry’s own name. */
  readonly labelled: boolean;
  readonly place: Place;
}

/** A list that a fragment asks for: works by key, and those that answer to all else it names. */
export interface BibliographyRequest {
  readonly concept: string | undefined;
  /** A type of publication, as CSL names it. */
  readonly type: string | undefined;
  /** A kind of evidence. */
  readonly evidence: string | undefined;
  readonly works: readonly string[];
  readonly place: Place;
}

/** A link to a place of the same page. */
export interface AnchorLink {
  readonly id: string;
  readonly place: Place;
}

/** A picture that a fragment shows: its path below public/. */
export interface FigureRequest {
  readonly src: string;
  readonly place: Place;
}

/** A side note: a remark, or a claim, whose finding stands in its own entry. */
export interface Note {
  readonly id: string;
  readonly html: string;
  /** The id of the claim. */
  readonly claim: string | undefined;
  readonly place: Place;
}

interface HeadingBlock {
  readonly type: 'heading';
  /** Its anchor: the first that is pinned, else one that is made of its words. */
  readonly id: string;
  /** Every anchor that its author has pinned. */
  readonly pins: readonly string[];
  readonly depth: number;
  readonly html: string;
  readonly text: string;
}

export interface TextBlock {
  readonly type: 'text';
  /** Its anchor by its place among the others, which moves when one is added: `p3`. */
  readonly id: string;
  /** The anchors that its author has pinned, which stay. */
  readonly pins: readonly string[];
  /** The number of the paragraph; lists, tables and figures have none. */
  readonly number: number | undefined;
  readonly html: string;
  readonly notes: readonly Note[];
  readonly place: Place;
}

export type Block = HeadingBlock | TextBlock;

/** The anchor by which one links to a block: the first that is pinned, else the one it has anyway. */
export function anchorOfBlock({ id, pins }: Pick<Block, 'id' | 'pins'>): string {
  return pins[0] ?? id;
}

/** One text of an entry, read: its body, or a field that holds prose. */
export interface Fragment {
  /** `body`, or the path of the field: `definition`, `facts.0.text`. */
  readonly name: string;
  /** Where a reader finds it, in a word or two: “definition”, “Founding”. */
  readonly label: string;
  readonly blocks: readonly Block[];
  readonly citations: readonly Citation[];
  readonly links: readonly EntryLink[];
  readonly bibliographies: readonly BibliographyRequest[];
  readonly anchors: readonly AnchorLink[];
  readonly figures: readonly FigureRequest[];
  /** The plain text as a template, for excerpts. */
  readonly text: string;
  /** Its language, where that is not the language of the library. */
  readonly language?: string | undefined;
}
