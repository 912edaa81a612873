import { direct } from '../bibliography/name-forms.ts';
import { dateInProse, yearLabel } from '../bibliography/year.ts';
import type { WorkData } from '../model/work.ts';
import { dashes } from './bracketed.ts';
import { escapeHtml } from './html.ts';
import type { SourceView } from './view.ts';
import { listed } from './words.ts';

/** The imprint of a card in one line: container, volume, pages; edition, place, publisher, year. */
export function imprintHtml(data: WorkData): string {
  const sentences = [
    containerLine(data),
    data.edition === undefined ? undefined : escapeHtml(editionLabel(data.edition)),
    data['collection-title'] === undefined
      ? undefined
      : `<cite>${escapeHtml(data['collection-title'])}</cite>${data.number === undefined ? '' : ` ${escapeHtml(data.number)}`}`,
    publisherLine(data),
  ];
  return sentences
    .filter((sentence) => sentence !== undefined)
    .join('. ')
    .concat('.');
}

function containerLine(data: WorkData): string | undefined {
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
    data['chapter-number'] === undefined ? '' : `, chapter ${escapeHtml(data['chapter-number'])}`;
  const editors =
    data.type === 'chapter' && data.editor !== undefined && data.author !== undefined
      ? `, edited by ${escapeHtml(listed(data.editor.map(direct)))}`
      : '';
  const preposition = data.type === 'chapter' ? 'In ' : '';
  return `${preposition}<cite>${escapeHtml(container)}</cite>${editors}${chapter}${numbers === '' ? '' : ` ${numbers}`}${pages}`;
}

function publisherLine(data: WorkData): string {
  const publisher = [data['publisher-place'], data.publisher]
    .filter((part) => part !== undefined)
    .join(': ');
  const date =
    data.type === 'article-journal' && data.issued !== undefined
      ? yearLabel(data.issued)
      : dateOf(data);
  return escapeHtml(publisher === '' ? date : `${publisher}, ${date}`);
}

function dateOf(data: WorkData): string {
  return data.issued === undefined ? 'no date' : dateInProse(data.issued);
}

function editionLabel(edition: string): string {
  const ordinals: Readonly<Record<string, string>> = {
    '1': 'First',
    '2': 'Second',
    '3': 'Third',
    '4': 'Fourth',
    '5': 'Fifth',
  };
  if (!/^\d+$/.test(edition)) return edition;
  return `${ordinals[edition] ?? `${edition}th`} edition`;
}

/** Where the work itself is: its DOI, else its address. */
export function workLink(data: WorkData): SourceView | undefined {
  if (data.DOI !== undefined) {
    return {
      text: `doi:${data.DOI}`,
      href: `https://doi.org/${data.DOI.replace(/[<>#%"\s]/g, encodeURIComponent)}`,
    };
  }
  if (data.URL === undefined) return undefined;
  return { text: new URL(data.URL).host.replace(/^www\./, ''), href: data.URL };
}
