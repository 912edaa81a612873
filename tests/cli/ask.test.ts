import { PassThrough, Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { createQuestions, type Questions } from '../../src/cli/ask.ts';

/** What somebody is answered who types these lines, and what the terminal shows. */
async function typing<Answer>(typed: string, asking: (questions: Questions) => Promise<Answer>) {
  const input = new PassThrough();
  let shown = '';
  const output = new Writable({
    write(chunk, _encoding, done) {
      shown += String(chunk);
      done();
    },
  });
  input.end(typed);
  const questions = createQuestions(input, output);
  try {
    const answer = await asking(questions);
    return { answer, shown };
  } finally {
    questions.close();
  }
}

describe('a question', () => {
  it.each([
    ['  Ann \n', undefined, 'Ann', 'Name? '],
    ['\n', undefined, '', 'Name? '],
    ['  \n', 'Jane', 'Jane', 'Name? [Jane] '],
    ['Ann\n', 'Jane', 'Ann', 'Name? [Jane] '],
  ])('%j is answered; it may have a standard: %s', async (typed, standard, answer, shown) => {
    const asked = await typing(typed, ({ ask }) => ask('Name?', standard));
    expect(asked).toEqual({ answer, shown });
  });

  it.each([
    ['y\n', false, true, 'Go on? (y/N) '],
    ['YES\n', false, true, 'Go on? (y/N) '],
    ['n\n', true, false, 'Go on? (Y/n) '],
    ['No\n', true, false, 'Go on? (Y/n) '],
    ['\n', true, true, 'Go on? (Y/n) '],
    ['\n', false, false, 'Go on? (y/N) '],
    ['yesterday\nno way\nnope\ny\n', false, true, /^(?:Go on\? \(y\/N\) Answer y or n\.\n){3}/],
  ])('may want yes or no: %j', async (typed, standard, answer, shown) => {
    const asked = await typing(typed, ({ confirm }) => confirm('Go on?', standard));
    expect(asked).toEqual({
      answer,
      shown: typeof shown === 'string' ? shown : expect.stringMatching(shown),
    });
  });

  it('is not answered where the input ends', async () => {
    await expect(typing('', ({ ask }) => ask('Name?'))).rejects.toThrow(
      'The input ended before the question was answered; nothing was written.',
    );
  });
});

describe('what is pasted', () => {
  it.each([
    ['one\ntwo\n\nthree\n', 'one\ntwo'],
    ['\n  \none\n\n', 'one'],
    ['one\n}\nthree\n', 'one\n}'],
  ])('%j is whole at an empty line, or where it ends by itself', async (typed, answer) => {
    const pasted = await typing(typed, ({ paste }) =>
      paste('Record?', (text) => text.endsWith('}')),
    );
    expect(pasted).toEqual({ answer, shown: 'Record? ' });
  });
});
