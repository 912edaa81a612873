import { countedWorks as works } from './grammar.ts';

/** What a button that puts works on the list says once it is pressed; loaded on pages of works too. */
export const listKeepingWords = {
  takenOff: 'Von der Liste entfernt.',
  on: (count: number) => `Hinzugefügt. Auf der Liste: ${works(count)}.`,
  notSaved: {
    full: (before: number) =>
      `Nicht gespeichert, weil in diesem Browser kein Platz mehr ist. Auf der Liste weiterhin: ${works(before)}.`,
    refused:
      'Nicht gespeichert, weil dieser Browser die Website nichts speichern lässt. „Meine Liste“ öffnen und ihre Adresse kopieren: Sie enthält die Liste.',
  },
  notAdded: {
    full: (before: number) =>
      `Nicht hinzugefügt, weil in diesem Browser kein Platz mehr ist. Auf der Liste weiterhin: ${works(before)}.`,
    refused:
      'Nicht hinzugefügt, weil dieser Browser die Website nichts speichern lässt. Der Nachweis lässt sich hier kopieren oder herunterladen.',
  },
  tooLong: (most: number, before: number) =>
    `Nicht hinzugefügt: Eine Liste fasst ${works(most)}, auf dieser stehen ${works(before)}. Bitte zuerst einige entfernen.`,
};
