import { UNBROKEN_WORDS } from '../../core/text/unbroken-words.ts';

/** What is left as it is: the insides of elements whose text is no running text or no HTML, and tags. */
const SPARED =
  '<(script|style|svg|textarea|option|template)\\b[\\s\\S]*?</\\1>|<(?:[^>"]|"[^"]*")*>';
const WORDS = new RegExp(`${SPARED}|${UNBROKEN_WORDS}`, 'gi');

/** Keeps “one-to-one” and words like it in one line, in finished HTML. */
export function noBreak(html: string): string {
  return html.replace(WORDS, (found) =>
    found.startsWith('<') ? found : `<span class="nb">${found}</span>`,
  );
}
