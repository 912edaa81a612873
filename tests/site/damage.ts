import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What may happen to a file on a disk. */
export interface Damage {
  /** Flips bits in one byte of five hundred. */
  flipBytes(file: string): void;
  /** Loses a file, in part or whole, in one of five ways. */
  lose(file: string): void;
}

/** Damage at places that are always the same for a seed. */
export function damageOf(seed: number): Damage {
  const next = numbers(seed);
  const losses: readonly ((file: string) => void)[] = [
    (file) => writeFileSync(file, readFileSync(file).subarray(0, next(1000))),
    (file) => writeFileSync(file, ''),
    (file) => writeFileSync(file, readFileSync(file, 'utf8'), 'utf16le'),
    (file) => rmSync(file),
    (file) => {
      rmSync(file);
      mkdirSync(join(file, 'a folder'), { recursive: true });
    },
  ];
  return {
    flipBytes: (file) => {
      const bytes = readFileSync(file);
      const flips = Math.max(1, Math.ceil(bytes.length / 500));
      for (let i = 0; i < flips && bytes.length > 0; i++) {
        const at = next(bytes.length);
        bytes[at] = (bytes[at] ?? 0) ^ (1 + next(255));
      }
      writeFileSync(file, bytes);
    },
    lose: (file) => losses[next(losses.length)]?.(file),
  };
}

/** Numbers below `limit`, always the same for a seed. */
function numbers(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state ^ (state >>> 15), 2246822519) + 0x6d2b79f5) | 0;
    return ((state ^ (state >>> 13)) >>> 0) % limit;
  };
}
