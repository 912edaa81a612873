/** What the icons mean, on the page about the library. */
export const legendWords = {
  twoSources: { label: 'Two sources or more', meaning: 'show the field as it is recorded.' },
  oneSource: { label: 'One source', meaning: 'shows it.' },
  noSource: { label: 'No source', meaning: 'shows it; the value is believed.' },
  brackets: {
    label: 'Square brackets',
    meaning: 'hold what nobody has confirmed. It is shown, and left out of every file.',
  },
  itDoes: { label: 'This work does it', meaning: 'to the other: draws on, cites, reviews.' },
  isDone: { label: 'It is done to this work', meaning: 'by the other: is cited by.' },
  alike: { label: 'Both stand alike', meaning: ': same study, same funding.' },
};
