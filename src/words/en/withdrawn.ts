/** What the address of an entry says that is withdrawn, or has moved. */
export const withdrawnWords = {
  call: 'withdrawn',
  title: (heading: string) => `${heading} (withdrawn)`,
  description: 'This entry has been withdrawn.',
  since: (date: string) => `Withdrawn in ${date}.`,
  onDay: (date: string) => `Withdrawn on ${date}.`,
  lead: 'This entry is no longer part of the library. Lists, search and bibliographies leave it out.',
  why: 'Why it was withdrawn',
  instead: 'Read instead: ',
  files: 'Its record',
  filesNote:
    'Its files stay at their addresses for those who have cited them, with a note that it is withdrawn.',
  /** In the note of an exported record. */
  note: (site: string, since: string, why: string) => `${site}: ${since} ${why}`,
  noteInstead: (address: string) => ` Instead: ${address}`,
  claims: 'Withdrawn claims',
  movedTo: ' is now ',
};
