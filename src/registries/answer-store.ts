import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { z } from 'zod';
import { type ReportFault, readCached, writeCached } from '../disk/cache-files.ts';

const storedAnswer = z.object({
  status: z.literal([200, 404]),
  text: z.string(),
  /** The address that answered, after redirects. */
  address: z.string(),
  /** The day on which it did: 2026-11-25. */
  day: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
});

/** An answer as it is kept: a record, or that there is none. */
export type StoredAnswer = z.infer<typeof storedAnswer>;

/** For how many days an answer is good. */
const DAYS = { 200: 30, 404: 1 } as const;

/** Answers on the disk, each in a file of its own, so that a run that stopped can go on. */
export interface AnswerStore {
  /** The answer that is kept, unless it is too old or its file is broken. */
  read(address: string, accept: string): StoredAnswer | undefined;
  write(address: string, accept: string, answer: StoredAnswer): void;
}

/** A store in that folder, which is made with the first answer; `report` hears of damaged files. */
export function createAnswerStore(
  folder: string,
  now: () => Date,
  report?: ReportFault,
): AnswerStore {
  const placeOf = (address: string, accept: string): { path: string; name: string } => {
    const digest = createHash('sha256').update(`${accept}\n${address}`).digest('hex');
    return {
      path: join(folder, `${digest.slice(0, 32)}.json`),
      name: `answer 1 ${accept}\n${address}`,
    };
  };
  return {
    read(address, accept) {
      const { path, name } = placeOf(address, accept);
      const answer = readCached(path, name, storedAnswer, report);
      if (answer === undefined) return undefined;
      const age = (now().getTime() - Date.parse(answer.day)) / 86_400_000;
      return age >= 0 && age <= DAYS[answer.status] + 1 ? answer : undefined;
    },
    write(address, accept, answer) {
      const { path, name } = placeOf(address, accept);
      writeCached(path, name, answer, report);
    },
  };
}
