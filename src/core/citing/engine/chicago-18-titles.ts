import type { Engine } from './engine-types.ts';

/**
 * The 18th edition of the Chicago Manual of Style gives prepositions of five letters or more a
 * capital in titles (8.160: “Talk Across the Yard”); the 17th kept all of them small, and so does
 * the engine. No style file can say which words stay small, so this goes by the title of the style.
 */
export function capitalizeLongPrepositions(engine: Engine, styleXml: string): void {
  if (!/<title>\s*Chicago Manual of Style 18th edition\b/.test(styleXml)) return;
  const opts = engine.locale[engine.opt.lang]?.opts;
  if (opts === undefined) return;
  const small = opts['skip-words'].filter((words) => words.trim().split(' ').every(isShort));
  opts['skip-words'] = small;
  // As the engine makes it of the longer list.
  const around = String.raw`(?:(?:[?!:]*\s+|-|^)(?:${small.join('|')})(?=[!?:]*\s+|-|$))`;
  opts['skip-words-regexp'] = new RegExp(around, 'g');
}

function isShort(word: string): boolean {
  return word.length < 5;
}
