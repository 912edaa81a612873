import processor from 'citeproc';
import { isUnpatched } from './engine-patches.ts';

/**
 * Ends the key that each entry of a bibliography begins with: the engine leaves out entries that
 * print nothing, but not their ids, so the list of ids cannot be relied on.
 */
export const ENTRY_KEY_END = '\u0000';

/** Lets the engine (citeproc-js 2.4.63) put the key of its work before each entry of a bibliography. */
export function keyEntries(): void {
  if (!isUnpatched('keys of entries')) return;
  const { html, text } = processor.Output.Formats;
  for (const format of [html, text]) {
    const print = format['@bibliography/entry'];
    format['@bibliography/entry'] = function keyed(state, entry) {
      return print.call(this, state, `${this.system_id}${ENTRY_KEY_END}${entry}`);
    };
  }
}
