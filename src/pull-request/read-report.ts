import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { counted } from '../core/text/words.ts';
import { type Report, reportSchema } from './report.ts';

/** The name of the one file that is handed over. */
export const REPORT_FILE = 'report.json';

/** No report of that shape is longer. */
const MOST_BYTES = 2_000_000;

/**
 * The report that the untrusted half has handed over in a folder of its own. Whoever wrote it may
 * mean ill: it counts only where the folder holds that one file, no link, of bounded size, in the
 * very shape.
 * @throws {Error} where it is anything else, in words that repeat nothing of it.
 */
export function readReport(folder: string): Report {
  const names = readdirSync(folder);
  const file = join(folder, REPORT_FILE);
  if (names.length !== 1 || names[0] !== REPORT_FILE) {
    throw new Error(`The artifact should contain ${REPORT_FILE} and nothing else.`);
  }
  const stat = lstatSync(file);
  if (!stat.isFile()) throw new Error(`${REPORT_FILE} is not an ordinary file.`);
  if (stat.size > MOST_BYTES) throw new Error(`${REPORT_FILE} has more than ${MOST_BYTES} bytes.`);
  const result = reportSchema.safeParse(parsed(readFileSync(file)));
  if (result.success) return result.data;
  throw new Error(
    `${REPORT_FILE} does not have the form of a report; it differs in ${counted(result.error.issues.length, 'place', 'places')}.`,
  );
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new Error(`${REPORT_FILE} is not JSON in UTF-8.`);
  }
}
