import { counted } from '../../core/text/words.ts';
import { countedWorks } from './grammar.ts';

/** The picture of the literature: who builds on, cites or disputes whom. */
export const literatureWords = {
  title: 'Literature map',
  call: 'map',
  heading: 'How the works build on, cite and dispute one another',
  description:
    'How the works of this library build on, cite or dispute one another over time, as far as we have recorded it.',
  skip: 'Skip to the map',
  none: 'We have not yet recorded that any work of this library builds on, cites or disputes another.',
  lead: 'Each line runs from a work to an earlier work that it builds on, cites or disputes; the arrow points at the earlier work. Time runs downwards. We draw a line only where this library has recorded the relation. Two works without a line between them may still cite each other.',
  /** The section of a concept. */
  section: 'Literature map',
  show: (works: number) => `Show the map of ${countedWorks(works)}, by year`,
  picture: 'Works by year, with a line from each to those that it builds on, cites or disputes',
  legend: 'What the lines mean',
  lines: {
    builds: 'builds on, or takes data or wording from',
    cites: 'cites, reviews, introduces or alludes to',
    disputes: 'disputes',
  },
  list: 'The map as a list',
  whole: 'Map of the whole library',
  /** How much of it is drawn. */
  counts: (works: number, drawn: number, leftOut: number) => {
    const others = works - drawn - leftOut;
    return [
      `The map shows ${drawn.toLocaleString('en')} of ${countedWorks(works)}.`,
      leftOut === 0
        ? ''
        : ` ${counted(leftOut, 'more work has recorded relations and is', 'more works have recorded relations and are')} left out to keep the lines readable.`,
      others === 0
        ? ''
        : ` For ${counted(others, 'work', 'works')} we have recorded no such relation.`,
    ].join('');
  },
};
