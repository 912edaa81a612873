/**
 * Runs in the reader’s browser: how a work is cited in a text, in the chosen style and with a page,
 * and its reference in a style that is none of the site’s. The page came with the forms of the
 * site’s own style and the references in all of its styles; the engine is loaded for the rest.
 */

import type { CslItem } from '../../core/model/csl.ts';
import { inTextViews } from '../../core/render/citations/in-text-views.ts';
import { NOTHING_STYLED } from '../../core/render/citations/styled-parts.ts';
import type { InTextFormView } from '../../core/render/views/citation.ts';
import type { StyledPageView } from '../../core/render/views/citing-data.ts';
import { workWords } from '../../words/words.ts';
import { citingText, readCitingData } from './citing-page.ts';
import { addCopyButton } from './copy-reference.ts';
import type { FormatPart, FormatRequest } from './format-request.ts';
import { furtherStyleIn, hideFurtherReference, showFurtherReference } from './further-reference.ts';
import { type PageStyles, pageStyles } from './page-styles.ts';
import { setHtml } from './set-html.ts';

/** So long after the last key the citation is formatted, in milliseconds. */
const PAUSE = 250;

/** Adds the buttons and the field for a page to the citations in the box of a work. */
export function startInText(box: HTMLElement): void {
  const part = box.querySelector<HTMLElement>('.in-text');
  const list = part?.querySelector<HTMLElement>('ul');
  if (!part || !list) return;
  const own = [...list.querySelectorAll<HTMLElement>('li')].map(readForm);
  draw(list, own);
  const styles = pageStyles(box.ownerDocument);
  if (styles !== undefined) followChoices(box, part, list, styles, own);
}

function readForm(line: HTMLElement): InTextFormView {
  return {
    name: line.dataset['name'] ?? '',
    html: line.querySelector('.copied')?.innerHTML ?? '',
  };
}

function followChoices(
  box: HTMLElement,
  part: HTMLElement,
  list: HTMLElement,
  styles: PageStyles,
  own: readonly InTextFormView[],
): void {
  const page = part.ownerDocument;
  const field = part.querySelector<HTMLInputElement>('input');
  // Each button that copies has a status of its own.
  const status = part.querySelector<HTMLElement>(':scope > [role=status]');
  if (!field || !status) return;
  const switched = page.querySelector<HTMLSelectElement>('.style-switch select');
  let shown = `${styles.standard} `;
  let running: AbortController | undefined;
  const refresh = async () => {
    const style = switched?.value ?? styles.standard;
    const place = field.value.trim();
    const wanted = `${style} ${place}`;
    if (wanted === shown) return;
    shown = wanted;
    running?.abort();
    running = new AbortController();
    const { signal } = running;
    status.textContent = '';
    const isFurther = !styles.configured.includes(style);
    if (furtherStyleIn(box) !== style) hideFurtherReference(box);
    const show = (styled: StyledPageView) => {
      draw(list, formsOf(styled));
      const html = styled.works[REFERENCE];
      const title = switched?.selectedOptions[0]?.title ?? style;
      if (html === undefined || furtherStyleIn(box) === style) return;
      showFurtherReference(box, { style, title, html });
    };
    if (style === styles.standard && place === '') {
      draw(list, own);
      return;
    }
    try {
      const { keepPage, keptPage } = await import('./styled-cache.ts');
      const { version, base } = styles;
      const source = { style, version, data: citingText(page) ?? '', asked: IN_TEXT, base };
      const kept = place === '' ? await keptPage(source) : undefined;
      signal.throwIfAborted();
      if (kept !== undefined) {
        show(kept);
        return;
      }
      const { format } = await import('./formatting.ts');
      signal.throwIfAborted();
      const item = recordOf(list);
      const requests: FormatRequest[] = [
        { type: 'in-text', item, place },
        ...(isFurther ? [referenceOf(item, base)] : []),
      ];
      let styled = NOTHING_STYLED;
      const take = (answer: FormatPart) => {
        if (answer.type === 'in-text') {
          const forms = inTextViews(answer.forms).map(({ name, html }) => [name, html]);
          styled = { ...styled, citations: Object.fromEntries(forms) };
        } else if (answer.type === 'list') {
          styled = { ...styled, works: { [REFERENCE]: answer.references[0]?.html ?? '' } };
        }
      };
      for (const request of requests) await format(request, style, styles, take, signal);
      show(styled);
      if (place === '') void keepPage(source, styled);
    } catch {
      if (signal.aborted) return;
      draw(list, own);
      hideFurtherReference(box);
      status.textContent = workWords.inText.notLoaded;
    }
  };
  let pause = 0;
  const soon = (delay: number) => {
    clearTimeout(pause);
    pause = window.setTimeout(() => void refresh(), delay);
  };
  field.closest<HTMLElement>('[hidden]')?.removeAttribute('hidden');
  field.addEventListener('input', () => soon(PAUSE));
  page.addEventListener('style-shown', () => soon(0));
  soon(0);
}

/** What is printed is kept as a page of its own, so that it needs no engine when it is seen again. */
const IN_TEXT = { borrowed: ['in-text'], works: [] };

/** The name under which the reference stands there. */
const REFERENCE = 'reference';

function referenceOf(item: CslItem, base: string): FormatRequest {
  const citing = { records: [], entries: [] };
  const places = { borrowed: [], works: [] };
  return { type: 'list', items: [item], sorted: false, citing, places, base };
}

function formsOf({ citations }: StyledPageView): InTextFormView[] {
  return Object.entries(citations).map(([name, html]) => ({ name, html }));
}

/** The record of the work that the forms cite. */
function recordOf({ ownerDocument, dataset }: HTMLElement) {
  const { records } = readCitingData(citingText(ownerDocument) ?? '');
  const item = records.find(({ id }) => id === dataset['record']);
  if (item === undefined) throw new Error('The page came without the record of its work.');
  return item;
}

/** Shows forms, each with a button that copies it. */
function draw(list: HTMLElement, forms: readonly InTextFormView[]): void {
  const lines = forms.map(({ name, html }) => {
    const line = document.createElement('li');
    line.dataset['name'] = name;
    const text = document.createElement('span');
    text.className = 'copied';
    setHtml(text, html);
    const label = document.createElement('span');
    label.className = 'label';
    label.textContent = name;
    const actions = document.createElement('span');
    line.append(text, ' ', label, ' ', actions);
    addCopyButton(actions, () => line, { loud: false });
    return line;
  });
  list.replaceChildren(...lines);
}
