import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * An answer of a registry, as its documentation shows it; each file names the page it is from.
 */
export function fixture(name: string): unknown {
  const text = readFileSync(join(import.meta.dirname, 'fixtures', `${name}.json`), 'utf8');
  const content: unknown = JSON.parse(text);
  if (typeof content !== 'object' || content === null || !('answer' in content)) {
    throw new Error(`${name}.json holds no answer.`);
  }
  return content.answer;
}
