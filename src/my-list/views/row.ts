import { incompleteParts } from '../../core/bibliography/incomplete.ts';
import * as PAGE_PATHS from '../../core/model/page-paths.ts';
import { linkedReference } from '../../core/render/citations/reference-html.ts';
import {
  type Annotated,
  annotationIn,
  type ListRecord,
} from '../../core/render/lists/list-record.ts';
import { type Filling, fillPlaces } from '../../core/render/lists/open-citations.ts';
import { type Child, element } from '../../search/dom.ts';
import { libraryLang } from '../../site/browser/library-lang.ts';
import { setHtml } from '../../site/browser/set-html.ts';
import { listWords } from '../../words/words.ts';
import { recordOf, shortNamesAt } from '../records.ts';
import type { Row } from '../state.ts';

const words = listWords.row;

/** How a line is shown. */
export interface RowOptions {
  readonly base: string;
  readonly annotated: Annotated;
  /** What stands in the places of annotations. */
  readonly filling: Filling;
  /** The reader’s own order, in which works can be moved. */
  readonly movable: boolean;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

/** A line of the list: the reference, what we say of the work, and what can be done with it. */
export function rowView(row: Row, options: RowOptions): HTMLLIElement {
  const key = row.type === 'work' ? row.reference.key : row.key;
  const name = recordOf(key)?.short ?? key;
  return element(
    'li',
    { class: row.type === 'work' ? 'kept' : 'kept lacking', 'data-key': key },
    ...(row.type === 'work' ? workViews(row.reference, options) : [lackingView(row.type, key)]),
    element(
      'p',
      { class: 'row-tools' },
      row.type === 'unreachable' && tool('again', words.again, key, name),
      ...(options.movable
        ? [
            tool('up', words.up, key, name, options.isFirst),
            tool('down', words.down, key, name, options.isLast),
          ]
        : []),
      tool('remove', words.remove, key, name),
    ),
  );
}

function workViews(
  { key, html, label }: Extract<Row, { type: 'work' }>['reference'],
  { base, annotated, filling }: RowOptions,
): Child[] {
  const record = recordOf(key);
  const title = record?.item.title ?? '';
  const linked = html.includes('<a class="work"')
    ? html
    : linkedReference(html, title, `${base}${PAGE_PATHS.works}${key}/`);
  const reference = element('p', { class: 'reference entry', lang: libraryLang() });
  setHtml(reference, linked);
  if (label !== undefined) reference.prepend(element('span', { class: 'number' }, label), ' ');
  if (record?.bracketed !== undefined) {
    reference.append(' ', element('span', { class: 'bracketed' }, record.bracketed));
  }
  return [
    reference,
    incompleteView(record),
    annotationView(annotationIn(record, annotated), filling),
  ];
}

/** That the reference is incomplete, with the address where it can be completed. */
function incompleteView(record: ListRecord | undefined): HTMLElement | undefined {
  const lack = record && incompleteParts(record.missing, record.item.DOI);
  if (lack === undefined) return undefined;
  const { before, page, after, href } = lack;
  const way = href === undefined ? page : element('a', { href }, page);
  return element('p', { class: 'incomplete' }, before, way, after);
}

function annotationView(
  annotation: ListRecord['annotation'],
  filling: Filling,
): HTMLElement | undefined {
  if (annotation === undefined) return undefined;
  const paragraphs = [...annotation.paragraphs, annotation.signature].map((html, at, all) => {
    const paragraph = element('p', { class: at === all.length - 1 ? 'signature' : undefined });
    setHtml(paragraph, fillPlaces(html, filling, shortNamesAt));
    return paragraph;
  });
  return element('div', { class: 'annotation', lang: libraryLang() }, ...paragraphs);
}

function lackingView(type: Exclude<Row['type'], 'work'>, key: string): HTMLElement {
  return element('p', {}, element('span', { class: 'key' }, key), ` ${words[type]}`);
}

function tool(
  action: string,
  text: string,
  key: string,
  name: string,
  disabled = false,
): HTMLButtonElement {
  return element(
    'button',
    { type: 'button', 'data-do': action, 'data-focus': `${action} ${key}`, disabled },
    text,
    element('span', { class: 'vh' }, ` ${name}`),
  );
}
