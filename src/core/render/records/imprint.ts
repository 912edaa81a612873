import { dateWords, grammarWords, imprintWords } from '../../../words/words.ts';
import { direct } from '../../bibliography/name-forms.ts';
import { suppliedYear } from '../../bibliography/supplied-year.ts';
import { dateInProse, yearLabel } from '../../bibliography/year.ts';
import type { Name } from '../../model/names.ts';
import type { WorkData } from '../../model/work.ts';
import { doiAddress } from '../../text/doi.ts';
import { capitalized } from '../../text/words.ts';
import { escapeHtml } from '../text/html.ts';
import type { SourceView } from '../views/source.ts';
import { dashes } from './bracketed.ts';

/** Where the names in an imprint lead. */
interface Leads {
  /** Sets an editor of what a chapter stands in. */
  readonly nameHtml?: (name: Name) => string;
  /** Where other works of the container are. */
  readonly venueHref?: string | undefined;
}

/**
 * The imprint of a card in one line: container, volume, pages; edition, place, publisher, year. The
 * year stands with the publisher, and with the container where no publisher is known.
 */
export function imprintHtml(data: WorkData, leads: Leads = {}): string {
  const container = containerLine(data, leads);
  const publisher = publisherOf(data);
  const date = escapeHtml(dateOf(data));
  const isDatedByContainer = container !== undefined && publisher === undefined;
  const sentences = [
    isDatedByContainer ? `${container}, ${date}` : container,
    data.edition === undefined ? undefined : escapeHtml(editionLabel(data.edition)),
    data['collection-title'] === undefined
      ? undefined
      : `<cite>${escapeHtml(data['collection-title'])}</cite>${data.number === undefined ? '' : ` ${escapeHtml(data.number)}`}`,
    isDatedByContainer
      ? undefined
      : publisher === undefined
        ? capitalized(date === dateWords.noYear ? dateWords.noDate : date)
        : `${escapeHtml(publisher)}, ${date}`,
  ];
  const line = sentences.filter((sentence) => sentence !== undefined).join('. ');
  return line.endsWith('.') ? line : `${line}.`;
}

function containerLine(
  data: WorkData,
  { nameHtml = (name) => escapeHtml(direct(name)), venueHref }: Leads,
): string | undefined {
  const container = data['container-title'];
  if (container === undefined) return data.genre === undefined ? undefined : escapeHtml(data.genre);
  const numbers = [
    data.volume === undefined ? undefined : escapeHtml(data.volume),
    data.issue === undefined ? undefined : `(${escapeHtml(dashes(data.issue))})`,
  ]
    .filter((part) => part !== undefined)
    .join(' ');
  const pages = data.page === undefined ? '' : `: ${escapeHtml(dashes(data.page))}`;
  const chapter =
    data['chapter-number'] === undefined
      ? ''
      : `, ${imprintWords.chapter(escapeHtml(data['chapter-number']))}`;
  const editors =
    data.type === 'chapter' && data.editor !== undefined && data.author !== undefined
      ? `, ${imprintWords.editedBy(grammarWords.listed(data.editor.map(nameHtml)))}`
      : '';
  const preposition = data.type === 'chapter' ? imprintWords.in : '';
  const name = `<cite>${escapeHtml(container)}</cite>`;
  const venue = venueHref === undefined ? name : `<a href="${escapeHtml(venueHref)}">${name}</a>`;
  return `${preposition}${venue}${editors}${chapter}${numbers === '' ? '' : ` ${numbers}`}${pages}`;
}

function publisherOf(data: WorkData): string | undefined {
  const parts = [data['publisher-place'], data.publisher].filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : parts.join(': ');
}

/** The year of an article, the date of anything else. */
function dateOf(data: WorkData): string {
  const { type, issued } = data;
  const supplied = suppliedYear(data)?.literal;
  if (supplied !== undefined) return supplied;
  if (type === 'article-journal') return yearLabel(issued);
  return issued === undefined ? dateWords.noDate : dateInProse(issued);
}

function editionLabel(edition: string): string {
  return /^\d+$/.test(edition) ? imprintWords.edition(edition) : edition;
}

/** Where the work itself is: its DOI, else its address. */
export function workLink(data: WorkData): SourceView | undefined {
  if (data.DOI !== undefined) {
    return {
      text: `doi:${data.DOI}`,
      href: doiAddress(data.DOI),
    };
  }
  if (data.URL === undefined) return undefined;
  return { text: new URL(data.URL).host.replace(/^www\./, ''), href: data.URL };
}
