/**
 * Runs in the reader’s browser: the reference of a work in a style that is none of the site’s, in
 * the box where those in the site’s styles are.
 */
import { linkAddresses } from '../../core/render/text/html.ts';
import { setHtml } from './set-html.ts';

/** A style that was searched for, with the reference as it prints it. */
export interface FurtherReference {
  readonly style: string;
  readonly title: string;
  readonly html: string;
}

/** Puts the reference before BibTeX, the last in the box, and chooses it. */
export function showFurtherReference(box: HTMLElement, reference: FurtherReference): void {
  hideFurtherReference(box);
  const { style, title, html } = reference;
  const labels = box.querySelectorAll('fieldset label');
  const panels = box.querySelectorAll('.out');
  const label = document.createElement('label');
  label.title = title;
  const radio = document.createElement('input');
  radio.type = 'radio';
  radio.name = 'style';
  radio.value = style;
  label.append(radio, ` ${title}`);
  const panel = document.createElement('div');
  panel.className = 'out';
  panel.dataset['name'] = title;
  const text = document.createElement('p');
  text.className = 'copied';
  // The empty language would be an unknown one.
  const lang = box.querySelector<HTMLElement>('.copied')?.lang;
  if (lang) text.lang = lang;
  setHtml(text, linkAddresses(html));
  panel.append(text);
  for (const part of [label, panel]) part.dataset['further'] = style;
  labels[labels.length - 1]?.before(label);
  panels[panels.length - 1]?.before(panel);
  radio.checked = true;
}

/** Takes the reference in a style that is shown no longer away; the first in the box is chosen. */
export function hideFurtherReference(box: HTMLElement): void {
  const parts = box.querySelectorAll<HTMLElement>('[data-further]');
  const wasChosen = [...parts].some((part) => part.querySelector('input:checked') !== null);
  for (const part of parts) part.remove();
  const first = box.querySelector<HTMLInputElement>('[name=style]');
  if (wasChosen && first) first.checked = true;
}

/** The style of which the box holds a reference that is none of the site’s. */
export function furtherStyleIn(box: HTMLElement): string | undefined {
  return box.querySelector<HTMLElement>('[data-further]')?.dataset['further'];
}
