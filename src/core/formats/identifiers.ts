/** ISSN and preprint numbers, as fields that hold exactly one of them want them. */
import type { CslItem, CslTextVariable } from '../model/csl.ts';
import { bareDoi, cleanText, cleanVerbatim } from './clean-text.ts';

/** Figures inside a longer number are no ISSN of their own. */
const ISSN = /(?<![\d-])\d{4}-?\d{3}[\dXx](?![\d-])/;

/** The first ISSN of a text; text that holds none stays. */
export function oneIssn(text: string): string {
  return ISSN.exec(text)?.[0] ?? text;
}

/** Where a preprint or article is deposited, for the fields `eprint` and `eprinttype`. */
export interface Eprint {
  readonly number: string;
  readonly type: 'arxiv' | 'pubmed' | 'pmc';
  /** The variables that say the same. */
  readonly variables: readonly CslTextVariable[];
}

const ARXIV_NUMBER = /^(?:arxiv:\s*)?((?:[a-z-]+(?:\.[a-z]{2})?\/\d{7}|\d{4}\.\d{4,5})(?:v\d+)?)$/i;
const ARXIV_ADDRESS = /^https?:\/\/arxiv\.org\/(?:abs|pdf)\/(.+?)(?:\.pdf)?$/i;
const ARXIV_DOI = /^10\.48550\/arxiv\.(.+)$/i;

/** A text that is the number of a preprint on arXiv: “arXiv:2010.01234v2” → `2010.01234v2`. */
export function arxivNumber(text: string): string | undefined {
  return ARXIV_NUMBER.exec(text)?.[1];
}

/** What the DOI of a preprint on arXiv holds of its number; nothing in other DOIs. */
export function arxivNumberOfDoi(doi: string): string | undefined {
  return ARXIV_DOI.exec(bareDoi(doi))?.[1];
}

/** The DOI of a preprint on arXiv, which is that of all its versions. */
export function arxivDoi(number: string): string {
  return `10.48550/arXiv.${number.replace(/v\d+$/, '')}`;
}

function arxivOf(item: CslItem): string | undefined {
  const places = [item.publisher, item.archive, item['container-title'], item.URL, item.DOI];
  if (!places.some((place) => /arxiv/i.test(place ?? ''))) return undefined;
  const candidates = [
    cleanText(item.number ?? ''),
    cleanText(item.archive_location ?? ''),
    ARXIV_ADDRESS.exec(cleanVerbatim(item.URL ?? ''))?.[1],
    arxivNumberOfDoi(item.DOI ?? ''),
  ];
  return candidates.map((text) => arxivNumber(text ?? '')).find((number) => number !== undefined);
}

/** The deposit of a record: arXiv by number, address or DOI; else PubMed's numbers. */
export function eprintOf(item: CslItem): Eprint | undefined {
  const arxiv = arxivOf(item);
  if (arxiv !== undefined) {
    const variables = ['number', 'archive', 'archive_location'] as const;
    return { number: arxiv, type: 'arxiv', variables };
  }
  const pubmed = cleanVerbatim(item.PMID ?? '');
  if (pubmed !== '') return { number: pubmed, type: 'pubmed', variables: ['PMID'] };
  const central = cleanVerbatim(item.PMCID ?? '');
  return central === '' ? undefined : { number: central, type: 'pmc', variables: ['PMCID'] };
}
