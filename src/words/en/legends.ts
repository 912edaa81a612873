/** What the icons mean, on the page about the library. */
export const legendWords = {
  twoSources: { label: 'Two or more sources', meaning: 'give this value.' },
  oneSource: { label: 'One source', meaning: 'gives this value.' },
  noSource: { label: 'No source', meaning: 'gives this value; we only believe it to be right.' },
  brackets: {
    label: 'Square brackets',
    meaning: 'mark what no source confirms. We show it, and leave it out of every file.',
  },
  itDoes: {
    label: 'From this work',
    meaning: 'to the other: this work draws on, cites or reviews it.',
  },
  isDone: {
    label: 'From the other work',
    meaning: 'to this one: this work is cited by it, for example.',
  },
  alike: { label: 'In both directions', meaning: ': same study, same funding.' },
};
