import { inWords } from '../../core/text/words.ts';

/** The claims, and whether their sources support them. */
export const claimWords = {
  call: 'claims',
  title: 'Claims',
  titleOf: (status: string) => `Claims: ${status}`,
  description: (claims: string) =>
    `${claims} about what is known, each checked against the sources that we could read.`,
  descriptionOf: (status: string, meaning: string) =>
    `${status}: ${meaning} All claims with this status, each with what we found.`,
  skip: 'Skip to the claims',
  leadOfOne: {
    before: 'The claims that ',
    after: ' makes about what is known, each checked against the sources that we could read.',
  },
  lead: 'What is claimed to be known, and who claims it. We checked each claim against the sources that we could read.',
  verdict:
    'The status of a claim says whether those sources support it. It does not judge the people who made the claim.',
  register: 'By number',
  registerLabel: (count: number) =>
    count === 1 ? 'The one claim' : `All ${count} claims, by number`,
  byStatus: 'By status',
  statuses: 'Claims by status',
  all: 'All',
  noneYet: 'No claim has been recorded yet.',
  noneSo: 'No claim has this status.',
  words: (count: number) => `What the ${inWords(count)} statuses mean`,

  claim: (number: string | undefined) => `Claim ${number ?? ''}`.trim(),
  /** The claims of one page, by the numbers of the first and the last. */
  range: (first: string, last: string) => `${first} to ${last}`,
  inRegister: (number: string, status: string) => `${number}: claim, ${status}`,
  /** A claim that no one makes by name is attributed to no one: “No one named, paragraph 2.” */
  saidBy: (name: string) => `Attributed to ${name}`,
  in: (who: string): string => (who.includes(',') ? ', in ' : ' in '),
  /** How an entry writes that no one is named. */
  isNobody: /^(?:nobody|no one) /,
  on: 'On ',
  lookedAt: 'We read: ',
  lookedInto: (date: string) => `Checked ${date}.`,
  takenUp: 'Discussed in: ',
};
