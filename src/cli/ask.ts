import { createInterface } from 'node:readline/promises';

/** Somebody at a terminal who can be asked. */
export interface Questions {
  /** What is typed after a question, without spaces at its ends; `standard` for an empty line. */
  ask(question: string, standard?: string): Promise<string>;
  /** True for yes. An empty line means `standard`. */
  confirm(question: string, standard: boolean): Promise<boolean>;
  /** Lines until `isWhole` is satisfied or an empty line follows some text. */
  paste(question: string, isWhole: (text: string) => boolean): Promise<string>;
  /** A line that is no question. */
  say(sentence: string): void;
  close(): void;
}

/** Whoever asked has gone: the input ended before the answer. */
class NoAnswerError extends Error {
  override name = 'NoAnswerError';
}

/**
 * Questions on a terminal: asked on `output`, answered on `input`.
 * @throws {NoAnswerError} from each question, where the input has ended.
 */
export function createQuestions(
  input: NodeJS.ReadableStream = process.stdin,
  output: NodeJS.WritableStream = process.stderr,
): Questions {
  const reader = createInterface({ input, output, terminal: false });
  const lines = reader[Symbol.asyncIterator]();
  async function line(): Promise<string> {
    const next = await lines.next();
    if (next.done) {
      throw new NoAnswerError(
        'The input ended before the question was answered; nothing was written.',
      );
    }
    return next.value;
  }
  async function ask(question: string, standard = ''): Promise<string> {
    output.write(standard === '' ? `${question} ` : `${question} [${standard}] `);
    return (await line()).trim() || standard;
  }
  return {
    ask,
    async confirm(question, standard) {
      for (;;) {
        const answer = (await ask(`${question} ${standard ? '(Y/n)' : '(y/N)'}`)).toLowerCase();
        if (answer === '') return standard;
        if (/^y(?:es)?$/.test(answer)) return true;
        if (/^no?$/.test(answer)) return false;
        output.write('Answer y or n.\n');
      }
    },
    async paste(question, isWhole) {
      output.write(`${question} `);
      const given: string[] = [];
      for (;;) {
        const next = await line();
        if (next.trim() === '' && given.length > 0) return given.join('\n');
        if (next.trim() !== '') given.push(next);
        if (given.length > 0 && isWhole(given.join('\n'))) return given.join('\n');
      }
    },
    say: (sentence) => void output.write(`${sentence}\n`),
    close: () => reader.close(),
  };
}
