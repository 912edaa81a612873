import { allOf, counted, form, grouped, listed, countedWorks as works } from './grammar.ts';

/** The reader’s own list: what its page says, and what its buttons report. */
export const listWords = {
  own: 'Meine Liste',
  ownCall: 'Meine Liste',
  shared: 'Eine geteilte Liste',
  sharedCall: 'geteilte Liste',
  namedCall: 'Liste',
  sharedTitle: 'Eine Liste von Werken',
  number: grouped,
  worksShown: 'Werke angezeigt',
  worksFetched: 'Werke geladen',
  worksPrinted: 'Nachweise formatiert',
  stop: 'Anhalten',
  stopped: (style: string, own: string) =>
    `Angehalten, bevor alle Nachweise im Stil ${style} formatiert waren. Sie stehen im Stil ${own} und in Ihrer Reihenfolge.`,
  keysNotLoaded:
    'Ein Teil der Seite wurde nicht geladen; ob Werke dieser Liste einen neuen Schlüssel haben, lässt sich deshalb nicht sagen. Zum Prüfen die Seite neu laden.',
  stylesFailed: (style: string, own: string, reason: string) =>
    `Die Nachweise konnten nicht im Stil ${style} formatiert werden; sie stehen im Stil ${own} und in Ihrer Reihenfolge. Die Liste selbst ist unverändert.${reason}`,
  from: (siteHtml: string) => `Aus: ${siteHtml}.`,

  lead: {
    browse: 'Werke durchsehen',
    refused:
      'Dieser Browser lässt die Website nichts speichern; eine Liste lässt sich hier also nicht führen. Jedes Werk und jede Liste von Werken lässt sich trotzdem auf der jeweiligen Seite herunterladen.',
    empty: {
      before: 'Die Liste ist leer. Auf Karten und in Listen steht ',
      after:
        '. Die Liste wird nur in diesem Browser gespeichert und lässt sich in jedem Zitierstil exportieren.',
    },
    kept: (count: number) => `${works(count)}, in diesem Browser gespeichert und nirgends sonst.`,
    takeAway: 'Liste drucken, kopieren, herunterladen oder teilen',
    addressed: (count: number, own: number) =>
      `${works(count)}, aus der geöffneten Adresse. Änderungen an der Liste ändern auch die Adresse. ${
        own === 0
          ? 'Eine eigene Liste gibt es noch nicht.'
          : `Die eigene Liste (${works(own)}) bleibt unverändert.`
      }`,
    put: (count: number) => (count === 1 ? 'Auf meine Liste' : `${allOf(count)} auf meine Liste`),
    openOwn: 'Eigene Liste öffnen',
    named: (count: number) => `${works(count)} dieser Bibliothek, von`,
    itsPage: 'dieser Seite',
    loading: 'Die Liste wird geladen …',
    missing: (list: string) =>
      `Die Liste „${list}“ gibt es hier nicht, oder sie konnte nicht geladen werden. Bitte die Seite neu laden oder die Werke in der Bibliothek suchen.`,
  },

  row: {
    again: 'Noch einmal versuchen',
    up: 'Nach oben',
    down: 'Nach unten',
    remove: 'Entfernen',
    waiting: 'wird geladen.',
    gone: 'ist nicht in dieser Bibliothek oder wurde daraus entfernt.',
    unreachable: 'konnte nicht geladen werden. Es bleibt auf der Liste.',
  },

  damaged: {
    unread: 'Ein Teil der Liste in diesem Browser ist nicht lesbar.',
    tooLong: (had: number, most: number) =>
      `Auf der gespeicherten Liste standen ${works(had)}, eine Liste fasst ${grouped(most)}: ${counted(had - most, { one: 'Werk fehlt', other: 'Werke fehlen' })} deshalb.`,
    aside: 'Er liegt unverändert beiseite, es geht also nichts verloren.',
    names: (count: number) =>
      `${counted(count, { one: 'Werk dieser Bibliothek, das darin steht, fehlt', other: 'Werke dieser Bibliothek, die darin stehen, fehlen' })} jetzt auf der Liste.`,
    noRoom: (count: number) =>
      `Für ${works(count)} davon ist auf der Liste kein Platz: Bitte zuerst andere entfernen.`,
    putBack: (count: number) =>
      count === 1 ? 'Werk zurückholen' : `${grouped(count)} Werke zurückholen`,
    download: 'Nicht lesbare Liste herunterladen',
    drop: 'Löschen',
    dropped: 'Gelöscht: der nicht lesbare Teil der Liste.',
  },

  leftOut: (count: number, most: number) =>
    `Die geöffnete Adresse nennt ${works(most + count)}, eine Liste fasst ${grouped(most)}: ${counted(count, { one: 'Werk wurde weggelassen. Es bleibt', other: 'Werke wurden weggelassen. Sie bleiben' })} in der Adresse, bis sich hier etwas ändert.`,
  moved: (pairs: readonly (readonly [before: string, now: string])[]) =>
    `${form(pairs.length, { one: 'Ein Werk hat', other: 'Einige Werke haben' })} einen neuen Schlüssel, und die Liste verwendet ihn: ${someOf(
      pairs.map(([before, now]) => `„${before}“ heißt jetzt „${now}“`),
    )}.`,
  gone: (keys: readonly string[]) =>
    `${keys.length === 1 ? 'Ein Schlüssel ist' : `${grouped(keys.length)} Schlüssel sind`} nicht in dieser Bibliothek: ${someOf(
      keys.map((key) => `„${key}“`),
    )}. In den Dateien ${form(keys.length, { one: 'fehlt er', other: 'fehlen sie' })}.`,
  incomplete: (count: number) =>
    count === 1
      ? 'Einer dieser Nachweise ist unvollständig; darunter steht, was fehlt.'
      : `${grouped(count)} dieser Nachweise sind unvollständig; darunter steht jeweils, was fehlt.`,
};

/** What was done to the list, or why it could not be done. */
export const listDoneWords = {
  undone: 'Rückgängig gemacht.',
  removed: (name: string) => `Entfernt: ${name}.`,
  emptied: (count: number) => `Geleert: ${works(count)} entfernt.`,
  put: (count: number) =>
    count === 0 ? 'Alle standen schon auf der Liste.' : `Auf die Liste gesetzt: ${works(count)}.`,
  putBack: (count: number) => `Zurückgeholt: ${works(count)}.`,
  moved: (name: string, place: number, of: number) =>
    `${name} ist jetzt Nummer ${grouped(place)} von ${grouped(of)}.`,
  copied: (count: number, style: string) => `Kopiert: ${references(count)}, ${style}.`,
  downloaded: (count: number, file: string) => `Heruntergeladen: ${references(count)} als ${file}.`,
  copiedFile: (count: number, file: string) =>
    `Kopiert: der Text von ${file}, ${references(count)}.`,
  copiedAddress: 'Kopiert: die Adresse der Liste.',
  notCopied: {
    list: 'Nicht kopiert: Der Browser hat es nicht erlaubt. Die Liste ist markiert: Strg+C drücken (auf dem Mac ⌘C).',
    file: 'Nicht kopiert: Der Browser hat es nicht erlaubt. Die Datei lässt sich stattdessen herunterladen.',
    address:
      'Nicht kopiert: Der Browser hat es nicht erlaubt. Die Adresse ist markiert: Strg+C drücken (auf dem Mac ⌘C).',
  },
  fileNotLoaded:
    'Es wurde keine Datei erstellt, weil ein Teil der Seite nicht geladen wurde. Die Liste ist unverändert; bitte noch einmal versuchen.',
};

function references(count: number): string {
  return counted(count, { one: 'Nachweis', other: 'Nachweise' });
}

/** Nobody reads the names of thousands. */
function someOf(names: readonly string[]): string {
  const more = names.length - 12;
  return more > 0 ? `${names.slice(0, 12).join(', ')} und ${grouped(more)} weitere` : listed(names);
}
