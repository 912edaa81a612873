/**
 * Runs in the reader’s browser: how a work is cited in a text, in the chosen style and with a page.
 * The page came with the forms of the site’s own style; the engine is loaded for all others.
 */
import { inTextViews } from '../../core/render/citations/in-text-views.ts';
import { NOTHING_STYLED } from '../../core/render/citations/styled-parts.ts';
import type { InTextFormView } from '../../core/render/views/citation.ts';
import type { StyledPageView } from '../../core/render/views/citing-data.ts';
import { workWords } from '../../words/words.ts';
import { citingText, readCitingData } from './citing-page.ts';
import { addCopyButton } from './copy-reference.ts';
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
  if (styles !== undefined) followChoices(part, list, styles, own);
}

function readForm(line: HTMLElement): InTextFormView {
  return {
    name: line.dataset['name'] ?? '',
    html: line.querySelector('.copied')?.innerHTML ?? '',
  };
}

function followChoices(
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
        draw(list, formsOf(kept));
        return;
      }
      const { format } = await import('./formatting.ts');
      signal.throwIfAborted();
      const request = { type: 'in-text', item: recordOf(list), place } as const;
      const show = (forms: readonly InTextFormView[]) => {
        draw(list, forms);
        const citations = Object.fromEntries(forms.map(({ name, html }) => [name, html]));
        if (place === '') void keepPage(source, { ...NOTHING_STYLED, citations });
      };
      await format(
        request,
        style,
        styles,
        (answer) => {
          if (answer.type === 'in-text') show(inTextViews(answer.forms));
        },
        signal,
      );
    } catch {
      if (signal.aborted) return;
      draw(list, own);
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

/** The forms are kept as a page of their own, so that they need no engine when they are seen again. */
const IN_TEXT = { borrowed: ['in text'], works: [] };

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
