import { UNBROKEN_WORDS } from '../core/text/unbroken-words.ts';

/** What an element may hold. */
export type Child = Node | string | undefined | false;

/** Makes an element with attributes and children; attributes that are undefined are left out. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string | boolean | undefined>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) {
    if (value === true) made.setAttribute(attribute, '');
    else if (value !== undefined && value !== false) made.setAttribute(attribute, value);
  }
  made.append(...children.filter((child) => child !== undefined && child !== false));
  return made;
}

const SVG = 'http://www.w3.org/2000/svg';

/** An icon of the page’s sprite, beside its word. */
export function icon(name: string): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('class', 'g leaf');
  svg.setAttribute('aria-hidden', 'true');
  const use = document.createElementNS(SVG, 'use');
  use.setAttribute('href', `#${name}`);
  svg.append(use);
  return svg;
}

/** Plain text in which “one-to-one” never breaks. */
export function text(plain: string): DocumentFragment {
  const fragment = document.createDocumentFragment();
  plain.split(new RegExp(`(${UNBROKEN_WORDS})`, 'i')).forEach((part, at) => {
    fragment.append(at % 2 === 1 ? element('span', { class: 'nb' }, part) : part);
  });
  return fragment;
}
