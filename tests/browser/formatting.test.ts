import { expect, it } from 'vitest';
import type { CslItem } from '../../src/core/model/csl.ts';
import type { FormattingAnswer } from '../../src/site/browser/formatting-messages.ts';
import { openPage } from './browser.ts';

const ITEM: CslItem = {
  id: 'abel2010talks',
  type: 'book',
  title: 'Talks',
  author: [{ family: 'Abel', given: 'Anna' }],
  issued: { 'date-parts': [[2010]] },
};

/** What the worker of a page answers, for the files of a style as the site serves them. */
async function answerFor(xmlFile: string, items: readonly CslItem[], edition: 'root' | 'sub-path') {
  const { page, complaints, close } = await openPage('/formatting/', { edition });
  const answer: FormattingAnswer = await page.evaluate(
    async ({ file, items }) => {
      const textOf = async (name: string) => (await fetch(`../styles/${name}`)).text();
      const style = {
        id: 'apa',
        xml: file === '' ? '<style' : await textOf(file),
        locale: await textOf('locales-en-US.xml'),
      };
      const worker: Worker = Reflect.get(window, 'startWorker')();
      return new Promise((resolve, reject) => {
        worker.onmessage = ({ data }) => resolve(data);
        worker.onerror = ({ message }) => reject(new Error(message));
        worker.postMessage({ id: 7, type: 'references', style, items });
      });
    },
    { file: xmlFile, items },
  );
  await close();
  return { answer, complaints };
}

it.each(['root', 'sub-path'] as const)(
  'formats in a worker, which the policy of pages lets start, in %s',
  async (edition) => {
    expect(await answerFor('apa.csl', [ITEM], edition)).toEqual({
      answer: { id: 7, references: [['abel2010talks', 'Abel, A. (2010). <i>Talks</i>.']] },
      complaints: [],
    });
  },
);

it('is told by the worker what is wrong with a style', async () => {
  const { answer, complaints } = await answerFor('', [ITEM], 'root');
  expect(answer).toEqual({ id: 7, error: expect.stringContaining('Line 1') });
  expect(complaints).toEqual([]);
});
