import { allOf, inWords } from './grammar.ts';

/** The claims, and whether their sources support them. */
export const claimWords = {
  call: 'Behauptungen',
  title: 'Behauptungen',
  titleOf: (status: string) => `Behauptungen: ${status}`,
  description: (claims: string) =>
    `${claims} zum Stand des Wissens, jede geprüft an den Quellen, die wir lesen konnten.`,
  descriptionOf: (status: string, meaning: string) =>
    `${status}: ${meaning} Alle Behauptungen mit diesem Befund und was wir dazu gefunden haben.`,
  skip: 'Zu den Behauptungen springen',
  leadOfOne: {
    before: 'Was ',
    after:
      ' zum Stand des Wissens behauptet, jeweils geprüft an den Quellen, die wir lesen konnten.',
  },
  lead: 'Was als gesichert gilt und wer das behauptet. Jede Behauptung haben wir an den Quellen geprüft, die wir lesen konnten.',
  verdict:
    'Das erste Wort sagt, ob diese Quellen die Behauptung belegen. Es ist kein Urteil über die, die sie aufgestellt haben.',
  register: 'Nach Nummer',
  registerLabel: (count: number) =>
    count === 1 ? 'Die eine Behauptung' : `${allOf(count)} Behauptungen nach Nummer`,
  byStatus: 'Nach Befund',
  statuses: 'Behauptungen nach Befund',
  all: 'Alle',
  noneYet: 'Noch ist keine Behauptung erfasst.',
  noneSo: 'Keine Behauptung hat diesen Befund.',
  words: (count: number) => `Was die ${inWords(count, 'eine')} Befunde bedeuten`,

  claim: (number: string | undefined) => `Behauptung ${number ?? ''}`.trim(),
  range: (first: string, last: string) => `${first} bis ${last}`,
  inRegister: (number: string, status: string) => `${number}: Behauptung, ${status}`,
  saidBy: (name: string) => `Zugeschrieben: ${name}`,
  in: (_who: string) => ', in ',
  isNobody: /^niemand\b/,
  on: 'Zu ',
  lookedAt: 'Gelesen: ',
  lookedInto: (date: string) => `Geprüft: ${date}.`,
  takenUp: 'Besprochen in: ',
};
