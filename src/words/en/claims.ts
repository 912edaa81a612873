/** The claims, and how they stand to their sources. */
export const claimWords = {
  call: 'claims',
  title: 'Claims',
  titleOf: (status: string) => `Claims: ${status}`,
  description: (claims: string) =>
    `What is said to be known, in ${claims}, each held against the sources that could be seen.`,
  descriptionOf: (status: string, meaning: string) =>
    `${status}: ${meaning} The claims of the library that stand so, each with what was found.`,
  skip: 'Skip to the claims',
  leadOfOne: {
    before: 'What ',
    after: ' says is known, each claim held against the sources that could be seen.',
  },
  lead: 'What is said to be known, and by whom, each claim held against the sources that could be seen.',
  verdict:
    'The word in front tells how it stands to these sources. It is no verdict on those who said it.',
  register: 'In order',
  registerLabel: (count: number) =>
    count === 1 ? 'The one claim' : `All ${count} claims in order`,
  byStatus: 'By status',
  statuses: 'Claims by status',
  all: 'All',
  noneYet: 'No claim has been recorded yet.',
  noneSo: 'No claim of the library stands so.',
  words: (number: string) => `The ${number} words`,

  claim: (number: string | undefined) => `Claim ${number ?? ''}`.trim(),
  /** The claims of one page, by the numbers of the first and the last. */
  range: (first: string, last: string) => `${first} to ${last}`,
  inRegister: (number: string, status: string) => `${number}: claim, ${status}`,
  /** A claim that no one makes by name is attributed to no one: “No one named, paragraph 2.” */
  saidBy: (name: string) => `Attributed to ${name}`,
  in: (who: string) => (who.includes(',') ? ', in ' : ' in '),
  on: 'On ',
  lookedAt: 'Looked at: ',
  lookedInto: (date: string) => `Looked into ${date}.`,
  takenUp: 'Taken up: ',
};
