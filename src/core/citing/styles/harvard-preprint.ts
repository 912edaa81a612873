import { everyElement } from '../../text/xml.ts';
import type { Correction } from './correction.ts';

/**
 * The file of Cite Them Right calls every article of a journal a preprint that has neither volume
 * nor pages. Such an article may be an early version, or its volume may not be known here; only the
 * type `article` says that a work is a preprint. Other libraries met the same:
 * https://github.com/knowledgefutures/pubpub/issues/2712.
 */
export const harvardPreprint: Correction = {
  style: 'harvard-cite-them-right',
  correct(element) {
    const isCase = element.name === 'if' && element.attributes.get('type') === ARTICLES;
    const words = isCase ? [...everyElement(element)] : [];
    if (!words.some(({ attributes }) => attributes.get('value') === 'Preprint')) return element;
    return { ...element, attributes: new Map([['type', 'article']]) };
  },
};

const ARTICLES = 'article article-journal';
