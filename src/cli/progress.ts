import { onStage } from '../site/build/stages.ts';

/** Where a command tells how far it is. */
export interface Progress {
  /** A line that stays. */
  line(text: string): void;
  /** A line that the next one overwrites: on a terminal only, elsewhere it is left out. */
  status(text: string): void;
}

/** Progress on stderr, so that a command's own output can be piped. */
export function createProgress(stream: NodeJS.WriteStream = process.stderr): Progress {
  const erase = stream.isTTY ? '\r\x1b[K' : '';
  let last = 0;
  return {
    line: (text) => void stream.write(`${erase}${text}\n`),
    status(text) {
      const now = performance.now();
      if (!stream.isTTY || now - last < 50) return;
      last = now;
      stream.write(`${erase}${text.slice(0, (stream.columns ?? 80) - 1)}`);
    },
  };
}

/** Milliseconds as seconds with one decimal: `8.2 s`. */
export function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}

/** Tells of each stage of a build that is over, such as `read 146 entries in 0.3 s`; returns what ends that. */
export function tellStages(progress: Progress): () => void {
  return onStage(({ line, milliseconds }) => {
    if (line) progress.line(`${line} in ${seconds(milliseconds)}`);
  });
}
