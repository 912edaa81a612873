import type { ElementContent } from 'hast';
import type { Place, Problem } from '../text/problem.ts';
import type { ReadingRule } from './body-rules.ts';
import {
  type AnchorLink,
  type BibliographyRequest,
  bibliographyToken,
  type Citation,
  type Context,
  citationToken,
  type EntryLink,
  type FigureRequest,
  linkTokens,
} from './fragment.ts';
import type { AnyNode } from './nodes.ts';
import { endsSentence, sentenceFinder } from './sentences.ts';

/** A text to read, with what its anchors begin with and the way back to its file. */
export interface FragmentSource {
  readonly name: string;
  readonly label: string;
  readonly text: string;
  /** Put before every anchor, so that fragments of one page do not meet: `''`, `facts-0-`. */
  readonly prefix: string;
  /** False where nobody asks for the sentence round a citation or a link, which costs to find. */
  readonly sentences?: boolean;
  /** The place of an offset of `text`. */
  readonly placeAt: (offset: number) => Place;
}

/** Reads nodes inside the block at hand; what the inline reader gives to those that it calls. */
export type ReadNodes = (nodes: readonly AnyNode[]) => ElementContent[];

/** The text that sentences are cut from, each run of blanks one space, and who waits for one. */
interface OpenContext {
  text: string;
  endsBlank: boolean;
  readonly found: { readonly at: number; readonly fill: (context: Context) => void }[];
}

const BLANK: Context = { block: '', paragraph: undefined, heading: undefined, sentence: '' };

/**
 * What the readers of one fragment share: where they are, what they have found, what is wrong.
 * It lives as long as the reading of the fragment.
 */
export class FragmentReading {
  readonly source: FragmentSource;
  readonly problems: Problem<ReadingRule>[] = [];
  readonly citations: Citation[] = [];
  readonly links: EntryLink[] = [];
  readonly bibliographies: BibliographyRequest[] = [];
  readonly anchors: AnchorLink[] = [];
  readonly figures: FigureRequest[] = [];
  /** The plain text of each context that has been read, in order. */
  readonly texts: string[] = [];
  /** The id of the block at hand, its number where it is a paragraph, the heading above it. */
  block = '';
  paragraph: number | undefined;
  heading: string | undefined;
  inLink = false;
  inHeading = false;
  readonly #reported = new Set<string>();
  readonly #contexts: OpenContext[] = [];

  constructor(source: FragmentSource) {
    this.source = source;
  }

  /** Tells what is wrong at an offset of the text, and what to do. */
  report(rule: ReadingRule, offset: number, message: string, hint: string): void {
    // The parser may hand over the same text twice.
    const fault = `${rule} ${offset} ${message}`;
    if (this.#reported.has(fault)) return;
    this.#reported.add(fault);
    const place = this.source.placeAt(offset);
    this.problems.push({ ...place, rule, severity: 'error', message, hint });
  }

  /** Adds to the text that sentences are cut from. */
  say(text: string): void {
    const context = this.#contexts.at(-1);
    if (!context) return;
    const said = text.replace(/[ \t\n]{2,}|[\t\n]/g, ' ');
    context.text += context.endsBlank && said.startsWith(' ') ? said.slice(1) : said;
    // Asked of the text itself, it would be flattened with every word that is added.
    if (said !== '') context.endsBlank = said.endsWith(' ');
  }

  /** True where the context at hand has no text yet. */
  get atStart(): boolean {
    return this.#contexts.at(-1)?.text === '';
  }

  /** True where a sentence begins: at the start of the context, or behind the end of another. */
  get startsSentence(): boolean {
    return endsSentence(this.#contexts.at(-1)?.text ?? '');
  }

  /** Reads something as a context of its own and gives its findings their sentences. */
  inContext(read: () => ElementContent[]): ElementContent[] {
    const context: OpenContext = { text: '', endsBlank: false, found: [] };
    this.#contexts.push(context);
    const content = read();
    this.#contexts.pop();
    const text = context.text.trim();
    if (text !== '' && !this.inHeading) this.texts.push(text);
    const sentenceAt = this.source.sentences === false ? () => '' : sentenceFinder(context.text);
    const { block, paragraph, heading } = this;
    for (const { at, fill } of context.found) {
      fill({ block, paragraph, heading, sentence: sentenceAt(at) });
    }
    return content;
  }

  /** Takes a citation; gives the token that stands for it in HTML and sentence. */
  addCitation(citation: Omit<Citation, keyof Context>): string {
    const index = this.citations.length;
    this.citations.push({ ...citation, ...BLANK });
    this.#remember((context) => {
      this.citations[index] = { ...citation, ...context };
    });
    return citationToken(index);
  }

  /** Takes a link to an entry; gives the tokens round its label. */
  addLink(target: string, labelled: boolean, place: Place): [string, string] {
    const index = this.links.length;
    this.links.push({ target, labelled, place, ...BLANK });
    this.#remember((context) => {
      this.links[index] = { target, labelled, place, ...context };
    });
    return linkTokens(index);
  }

  /** Takes the request for a list; gives the token that stands for it. */
  addBibliography(request: BibliographyRequest): string {
    this.bibliographies.push(request);
    return bibliographyToken(this.bibliographies.length - 1);
  }

  #remember(fill: (context: Context) => void): void {
    const context = this.#contexts.at(-1);
    context?.found.push({ at: context.text.length, fill });
  }
}

/** Tells of an import, an export or an expression. */
export function reportCode(reading: FragmentReading, offset: number): void {
  reading.report(
    'code',
    offset,
    'The text contains code: entries cannot have an import, export or {expression}.',
    'Delete it, or write &#123; if you mean the character { itself.',
  );
}
