import { counted } from '../../core/text/words.ts';

/** “2,000”. */
export function grouped(count: number): string {
  return count.toLocaleString('en-US');
}

/** “1 work”, “2,000 works”. */
export function countedWorks(count: number): string {
  return counted(count, 'work', 'works');
}
