import { readIdentifier } from './identifier.ts';

/**
 * True for text after which nothing more is to come: one line that is no record, or a record that
 * ends. A pasted record comes line by line, and only its end tells that it is whole.
 */
export function isCompleteRecord(text: string): boolean {
  if (readIdentifier(text).kind !== 'record') return !/^\s*(?:@|TY {1,2}-|[[{])/.test(text);
  if (/^\s*TY {1,2}-/m.test(text) && !/^\s*[@[{]/.test(text)) return /^\s*ER {1,2}-/m.test(text);
  const opened = text.match(/[{[(]/g)?.length ?? 0;
  const closed = text.match(/[}\])]/g)?.length ?? 0;
  return closed >= opened;
}
