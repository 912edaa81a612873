import processor from 'citeproc';
import { loadedList } from '../word-lists.ts';
import { isUnpatched } from './engine-patches.ts';
import { mlaPublisher } from './mla-publisher.ts';
import { smallSubtitle } from './subtitle-case.ts';
import { OWN_TEXT_CASES } from './text-cases.ts';
import { titleCase } from './title-case.ts';

/**
 * Lets the engine write titles in headline style as the manuals have it. By itself citeproc-js 2.4.63
 * takes every particle for a preposition (“Get out the Vote”), a bracket in a word for the border of
 * two (“(Dis)Trust”), and every question mark for the end of a sentence (“‘Why Not?’ And …”).
 */
export function mendTextCases(): void {
  if (!isUnpatched('text cases')) return;
  const { Attributes } = processor;
  const { Formatters } = processor.Output;
  Formatters.title = (state, text) => {
    const skipped = state.locale[state.opt.lang]?.opts['skip-words-regexp'];
    const isSmall = (word: string) => skipped !== undefined && word.search(skipped) !== -1;
    return titleCase(text, isSmall, loadedList(state.sys.words, 'verbs'));
  };
  Formatters[OWN_TEXT_CASES.subtitle] = (state, text) =>
    smallSubtitle(text, loadedList(state.sys.words, 'subtitles'));
  Formatters[OWN_TEXT_CASES.publisher] = (_, text) => mlaPublisher(text);
  const textCase = Attributes['@text-case'];
  Attributes['@text-case'] = function mended(state, value) {
    if (value !== OWN_TEXT_CASES.subtitle) {
      textCase.call(this, state, value);
      return;
    }
    // Capitals of other languages have rules of their own.
    this.execs.push(function of(_, item) {
      const { language = 'en' } = item;
      this.strings['text-case'] = /^en\b/i.test(language) ? value : 'passthrough';
      return undefined;
    });
  };
}
