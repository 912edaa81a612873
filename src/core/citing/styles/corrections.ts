import { parseXml, writeXml, type XmlElement, type XmlNode } from '../../text/xml.ts';
import { apaRetrieved } from './apa-retrieved.ts';
import { articleNumbers } from './article-numbers.ts';
import { chapterNumbers } from './chapter-numbers.ts';
import { chicagoList } from './chicago-18-list.ts';
import { chicagoEntries } from './chicago-entries.ts';
import { chicagoMonthColon } from './chicago-month-colon.ts';
import { chicagoNotes } from './chicago-notes.ts';
import { chicagoStatus } from './chicago-status.ts';
import { chicagoWebDate } from './chicago-web-date.ts';
import { chicagoYears } from './chicago-years.ts';
import { circaDates } from './circa-dates.ts';
import { hasRecordCorrections, markCorrected } from './corrected.ts';
import type { Correction } from './correction.ts';
import { styleFamily } from './families.ts';
import { films } from './films.ts';
import { harvardNamesakes } from './harvard-namesakes.ts';
import { harvardParts } from './harvard-parts.ts';
import { harvardPreprint } from './harvard-preprint.ts';
import { ieeeChapters } from './ieee-chapters.ts';
import { ieeeTitles } from './ieee-titles.ts';
import { interviews } from './interviews.ts';
import { issueRanges } from './issue-ranges.ts';
import { mlaLocators } from './mla-locators.ts';
import { mlaPublisherNames } from './mla-publisher.ts';
import { mlaVolumes } from './mla-volumes.ts';
import { vancouverNoDate } from './no-date.ts';
import { numberedPamphlets } from './numbered-pamphlets.ts';
import { REVIEW_CORRECTIONS } from './reviews.ts';
import { smallSubtitles } from './small-subtitles.ts';
import { speeches } from './speeches.ts';
import { supplements } from './supplements.ts';
import { THESIS_CORRECTIONS } from './theses.ts';
import { ieeeTranslator, vancouverTranslator } from './translators.ts';
import { vancouverLocator } from './vancouver-locator.ts';
import { vancouverVolume } from './vancouver-volume.ts';

/** Raise it when a correction is added or changed: packs of styles are kept under it. */
export const CORRECTIONS_VERSION = 8;

/** All of them: `docs/citing.md` tells each with its authority. */
export const CORRECTIONS: readonly Correction[] = [
  chicagoNotes,
  chicagoList,
  ...chicagoYears,
  harvardNamesakes,
  harvardPreprint,
  mlaLocators,
  ...REVIEW_CORRECTIONS,
  ...THESIS_CORRECTIONS,
  vancouverLocator,
  apaRetrieved,
  ...articleNumbers,
  chicagoEntries,
  chicagoMonthColon,
  ...chapterNumbers,
  ...chicagoStatus,
  chicagoWebDate,
  ...circaDates,
  harvardParts,
  ieeeTitles,
  ...issueRanges,
  mlaPublisherNames,
  mlaVolumes,
  ...numberedPamphlets,
  ...smallSubtitles,
  ieeeTranslator,
  vancouverTranslator,
  ...films,
  ieeeChapters,
  ...interviews,
  ...speeches,
  ...supplements,
  vancouverNoDate,
  vancouverVolume,
];

/**
 * A style file of a package with our corrections; one that needs none is given back byte for byte. A
 * file that a library brings itself is not to be passed through here: it says what its owner wants.
 */
export function correctedStyle(id: string, xml: string): string {
  const corrections = CORRECTIONS.filter(
    ({ style, isFor }) => style === styleFamily(id) && isFor?.(id) !== false,
  ).map(({ correct }) => correct);
  if (hasRecordCorrections(id)) corrections.push(markCorrected);
  if (corrections.length === 0) return xml;
  const root = corrections.reduce((tree, correct) => everywhere(tree, correct), parseXml(xml));
  return `<?xml version="1.0" encoding="utf-8"?>\n${writeXml(root)}\n`;
}

function everywhere(element: XmlElement, correct: Correction['correct']): XmlElement {
  const { name, attributes, children } = correct(element);
  const corrected = children.map(
    (node): XmlNode => (typeof node === 'string' ? node : everywhere(node, correct)),
  );
  return { name, attributes, children: corrected };
}
