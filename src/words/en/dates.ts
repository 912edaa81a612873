/** Stretches of time. */
export const dateWords = {
  since: (date: string | number) => `since ${date}`,
  until: (date: string) => `until ${date}`,
  from: (date: string) => `from ${date}`,
  fromTo: (from: string, to: string) => `${from} to ${to}`,
  born: (year: string) => `born ${year}`,
  died: (year: string) => `died ${year}`,
  noDate: 'no date',
  /** Where a card has a year. */
  noYear: 'n.d.',
  about: (date: string) => `about ${date}`,
  onwards: (date: string) => `${date} onwards`,
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  seasons: ['Spring', 'Summer', 'Autumn', 'Winter'],
  /** A name that was in use until a year. */
  formerly: (year: number, name: string) => `until ${year} ${name}`,
  beforeChrist: (year: number) => `${year} BC`,
};
