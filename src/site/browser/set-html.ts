/** Runs in the reader’s browser: the only place where a script makes elements of HTML. */
import { safeHtml } from '../../core/render/text/safe-html.ts';
import { trustedTypes } from './trusted-types.ts';

const policy = trustedTypes?.createPolicy('tracings', { createHTML: safeHtml });

/**
 * Puts HTML that the build, the citation engine or the reader of entries wrote into an element. What
 * `safeHtml` refuses stands there as text, and the console says why.
 */
export function setHtml(element: Element, html: string): void {
  try {
    element.innerHTML = trusted(html);
  } catch (error) {
    console.error(error);
    element.textContent = html;
  }
}

function trusted(html: string): string {
  return policy === undefined ? safeHtml(html) : policy.createHTML(html);
}
