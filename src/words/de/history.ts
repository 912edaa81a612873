import { counted } from './grammar.ts';

/** When an entry was made, and what changed in it. */
export const historyWords = {
  heading: 'Geschichte',
  made: (date: string) => `Angelegt: ${date}.`,
  unknown: 'Wann dieser Eintrag angelegt wurde, ist nicht festgehalten.',
  changed: (date: string) => `Zuletzt geändert: ${date}.`,
  wrong: 'Was falsch war: ',
  since: (date: string) => `Falsch seit: ${date}.`,
  toldBy: (who: string) => `Gemeldet: ${who}.`,
  allCorrections: 'Alle Korrekturen',
};

/** The editions of the library. */
export const editionWords = {
  of: (library: string, date: string) => `${library} (Ausgabe vom ${date})`,
  edition: (date: string) => `Ausgabe vom ${date}`,
  standsIn: 'Enthalten in: ',
  isAsThere: 'Seit der letzten Ausgabe unverändert.',
  isNewer: 'Seit der letzten Ausgabe geändert; jede Ausgabe behält den Stand ihres Tages.',
};

/** What an edition says in its files: how it is cited, and what has changed since the one before. */
export const editionChangesWords = {
  cite: 'Wer die Bibliothek als Ganzes meint, zitiert diese Ausgabe.',
  heading: (date: string) => `Ausgabe vom ${date}`,
  first: (count: number) =>
    `Die erste Ausgabe, mit ${counted(count, { one: 'Eintrag', other: 'Einträgen' })}.`,
  since: (count: number, date: string) =>
    `Sie hat ${counted(count, { one: 'Eintrag', other: 'Einträge' })}. Seit der Ausgabe vom ${date}:`,
  added: 'Neu',
  renamed: 'Unter anderem Namen',
  withdrawn: 'Zurückgezogen',
  noted: 'Inhaltlich geändert',
  isNow: (was: string, is: string) => `${was} heißt jetzt ${is}`,
  wrong: (what: string, wrong: string) => `${what} Was falsch war: ${wrong}`,
  edited: (count: number) =>
    `${counted(count, { one: 'weiterer Eintrag wurde', other: 'weitere Einträge wurden' })} bearbeitet; eine inhaltliche Änderung ist dort nicht vermerkt.`,
  nothing: 'Nichts hat sich geändert.',
};

/** The page of corrections. */
export const correctionsWords = {
  title: 'Korrekturen',
  call: 'Korrekturen',
  description: 'Was in dieser Bibliothek falsch war, seit wann und wer es gemeldet hat.',
  lead: 'Fehler in Einträgen, die wir korrigiert haben: was falsch war, seit wann und wer es gemeldet hat. Jede Zeile führt zu ihrem Eintrag.',
  report: {
    before:
      'Einen Fehler gefunden? Am Ende jeder Seite steht „Angaben korrigieren“ oder „Eintrag korrigieren“; mehr dazu unter ',
    link: 'Mitmachen',
    after: '.',
  },
  list: 'Korrigierte Fehler',
  none: 'Noch wurde kein Eintrag korrigiert.',
  skip: 'Zu den Korrekturen springen',
};
