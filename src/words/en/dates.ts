/** Stretches of time. */
export const dateWords = {
  since: (date: string | number) => `since ${date}`,
  until: (date: string) => `until ${date}`,
  from: (date: string) => `from ${date}`,
  fromTo: (from: string, to: string) => `${from} to ${to}`,
  born: (year: string) => `born ${year}`,
  died: (year: string) => `died ${year}`,
  noDate: 'no date',
  /** A name that was borne until a year. */
  formerly: (year: number, name: string) => `until ${year} ${name}`,
  beforeChrist: (year: number) => `${year} BC`,
};
