import { counted } from '../../core/text/words.ts';
import { timeStage } from './stages.ts';
import { PAGES } from './steps/build-steps.ts';
import { runStep } from './steps/run-step.ts';
import { together } from './together.ts';

/** What to make pages from, and where. */
interface PagesToMake {
  readonly root: string;
  /** The folder of the new site. */
  readonly site: string;
  readonly address: string | undefined;
  readonly madeFrom: string;
}

/** How to make them, and what happens meanwhile. */
interface MakingOptions {
  /** Whether there are many to make: two processes share them then, though each loads all that it needs. */
  readonly areMany: boolean;
  /** Called with the id of each process. */
  readonly onStart: (pid: number) => void;
  /** Called while pages are written, with the number of files so far. */
  readonly onFile?: ((count: number) => void) | undefined;
}

/**
 * Makes the pages of a site, and returns how many there are and what is wrong with them.
 * @throws the error of a page that cannot be made: where both processes meet one, that which came first.
 */
export function makePages(given: PagesToMake, { areMany, onStart, onFile }: MakingOptions) {
  const files = new Map<number, number>();
  const make = (number: number, of: number) => (signal?: AbortSignal) =>
    runStep(
      PAGES,
      { ...given, part: { number, of } },
      {
        onStart,
        signal,
        onFile: (count) => {
          files.set(number, count);
          onFile?.([...files.values()].reduce((sum, each) => sum + each, 0));
        },
      },
    );
  return timeStage(
    'pages',
    async () => {
      const parts = areMany ? await together(make(0, 2), make(1, 2)) : [await make(0, 1)()];
      const total = (what: 'pages' | 'files' | 'kept') =>
        parts.map((part) => part[what]).reduce((sum, count) => sum + count, 0);
      return {
        pages: total('pages'),
        files: total('files'),
        kept: total('kept'),
        // Both processes may report what code that pages share has logged.
        warnings: [...new Set(parts.flatMap(({ warnings }) => warnings))],
      };
    },
    ({ pages, kept }) => {
      const rest = kept === 0 ? '' : `, ${kept.toLocaleString('en')} kept`;
      return `built ${counted(pages, 'page', 'pages')}${rest}`;
    },
  );
}
