/** What the address of an entry says that is withdrawn, or has moved. */
export const withdrawnWords = {
  call: 'zurückgezogen',
  title: (heading: string) => `${heading} (zurückgezogen)`,
  description: 'Dieser Eintrag ist zurückgezogen.',
  since: (date: string) => `Zurückgezogen im ${date}.`,
  onDay: (date: string) => `Zurückgezogen am ${date}.`,
  lead: 'Dieser Eintrag gehört nicht mehr zur Bibliothek. Listen, Suche und Bibliografien lassen ihn aus.',
  why: 'Warum er zurückgezogen wurde',
  instead: 'Stattdessen: ',
  files: 'Die Titeldaten',
  filesNote:
    'Die Dateien bleiben unter ihren Adressen, für alle, die sie zitiert haben, mit dem Vermerk, dass der Eintrag zurückgezogen ist.',
  note: (site: string, since: string, why: string) => `${site}: ${since} ${why}`,
  noteInstead: (address: string) => ` Stattdessen: ${address}`,
  claims: 'Zurückgezogene Behauptungen',
  movedTo: ' ist jetzt ',
};
