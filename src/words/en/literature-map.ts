import { counted } from '../../core/text/words.ts';
import { countedWorks } from './grammar.ts';

/** The picture of the literature: who builds on, cites or disputes whom. */
export const literatureWords = {
  title: 'Literature map',
  call: 'map',
  heading: 'Who builds on, cites and disputes whom',
  description:
    'Which works of this library build on, cite or dispute which others, over time, as far as that is recorded.',
  skip: 'Skip to the picture',
  none: 'No work of this library is recorded as building on, citing or disputing another yet.',
  lead: 'A line leads from a work to the one that it builds on, cites or disputes; the arrow points at that one. Time runs downwards. A line is drawn only where this library has recorded the relation. Where there is no line, nothing is known: the one may cite the other all the same.',
  /** The section of a concept. */
  section: 'Literature map',
  show: (works: number) => `Picture of ${countedWorks(works)}, by year`,
  picture: 'Works by year, with a line from each to those that it builds on, cites or disputes',
  legend: 'What the lines mean',
  lines: {
    builds: 'builds on, or takes data or wording from',
    cites: 'cites, reviews, introduces or alludes to',
    disputes: 'disputes',
  },
  list: 'The same in words',
  whole: 'All works of the library',
  /** How much of it is drawn. */
  counts: (works: number, drawn: number, leftOut: number) => {
    const others = works - drawn - leftOut;
    return [
      `The picture shows ${drawn.toLocaleString('en')} of ${countedWorks(works)}.`,
      leftOut === 0
        ? ''
        : ` ${counted(leftOut, 'further work has recorded relations and is', 'further works have recorded relations and are')} left out, so that the lines can be followed.`,
      others === 0 ? '' : ` For ${counted(others, 'work', 'works')} no such relation is recorded.`,
    ].join('');
  },
};
