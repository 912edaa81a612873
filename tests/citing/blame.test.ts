import processor from 'citeproc';
import { afterEach, describe, expect, it } from 'vitest';
import { readEntry } from '../../src/core/body/read-entry.ts';
import { formatCitations, pageTask } from '../../src/core/render/citations/format-citations.ts';
import { formatBibliography, formatReferences, formatterOf } from './formatters.ts';
import { apa, english } from './helpers.ts';
import { alpha, issued } from './works.ts';

/** Lets the engine fail, as it does where nobody expects it, as soon as it comes to a work. */
function failAt(key: string): void {
  // The engine is mended when the first of its kind is made.
  formatReferences([{ id: 'x', type: 'book', title: 'X' }], apa, {
    locale: english,
    format: 'text',
  });
  const { tokenExec } = processor;
  restore = () => {
    processor.tokenExec = tokenExec;
  };
  processor.tokenExec = function run(token, item, cited) {
    const { system_id: id } = Object.assign({ system_id: '' }, item);
    if (id === key) throw new TypeError('Cannot read properties of undefined');
    return tokenExec.call(this, token, item, cited);
  };
}
let restore = () => {};
afterEach(() => restore());

const items = new Map(
  ['good', 'bad', 'other'].map((id, at) => [
    id,
    { id, type: 'book' as const, title: id, author: [alpha], ...issued(2000 + at) },
  ]),
);
const prepared = { formatter: formatterOf(apa, { locale: english }), styleLabel: 'APA' };

describe('an engine that fails', () => {
  const { entry } = readEntry({
    path: 'concepts/talk.mdx',
    text: '---\nname: Talk\ndefinition: A word.\n---\n\nSo says [@good], and\nso say [see @bad, p. 3; @other] and @other.\n',
  });
  const task = entry && pageTask(entry, items);

  it('names the citation as it is written, with file, line and column', () => {
    if (task === undefined) throw new Error('The specimen cites nothing.');
    failAt('bad');
    expect(() => formatCitations(task, prepared)).toThrow(
      'concepts/talk.mdx:7:13  [see @bad, p. 3; @other] cannot be formatted in APA: Cannot read properties of undefined',
    );
    restore();
    expect(formatCitations(task, prepared).clusters).toHaveLength(3);
  });

  it('names the page where a work fails that no sentence cites', () => {
    if (task === undefined) throw new Error('The specimen cites nothing.');
    failAt('uncited');
    const uncited = { id: 'uncited', type: 'book' as const, title: 'U' };
    expect(() =>
      formatCitations({ ...task, uncited: ['uncited'], items: [...task.items, uncited] }, prepared),
    ).toThrow('concepts/talk.mdx');
  });

  it('names the work whose reference it cannot print', () => {
    failAt('bad');
    const print = () =>
      formatReferences([...items.values()], apa, { locale: english, format: 'html' });
    expect(print).toThrow(
      `The reference of "bad" cannot be formatted in ${apa.title}: Cannot read`,
    );
    const list = () => formatBibliography([...items.values()], apa, { locale: english });
    expect(list).toThrow('The reference of "bad" cannot be formatted');
    restore();
    expect(print().size).toBe(3);
    expect(list()).toHaveLength(3);
  });
});
