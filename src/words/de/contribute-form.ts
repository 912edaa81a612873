import { counted, grouped, listed } from './grammar.ts';

/** What the forms say while they are filled, as script writes it. */
export const formWords = {
  checkerNotLoaded:
    'Das Formular konnte nicht geprüft werden, weil ein Teil der Seite nicht geladen wurde. Was eingegeben ist, bleibt erhalten; beim Weiterschreiben versucht die Seite es erneut.',

  draft: {
    emptied: 'Geleert.',
    kept: 'In diesem Browser gespeichert.',
    full: 'In diesem Browser ist kein Platz mehr; die Eingaben werden nicht gespeichert. Vor dem Verlassen der Seite absenden.',
    refused:
      'Dieser Browser lässt die Website nichts speichern. Vor dem Verlassen der Seite absenden.',
    damaged:
      'Ein Teil des Entwurfs in diesem Browser ist nicht lesbar. Er liegt unverändert beiseite, es geht also nichts verloren.',
    download: 'Nicht lesbaren Entwurf herunterladen',
    drop: 'Löschen',
  },

  pasted: {
    filled: 'Ausgefüllt. Bitte jedes Feld prüfen und unten angeben, woher der Datensatz stammt.',
    notLoaded:
      'Der Datensatz konnte nicht gelesen werden, weil ein Teil der Seite nicht geladen wurde. Bitte noch einmal versuchen.',
    noRecord: 'In diesem Text ist kein Datensatz zu finden.',
    pasteOne: 'Einen Datensatz in BibTeX, RIS oder CSL-JSON einfügen.',
    several: (count: number) =>
      `Der Text enthält ${grouped(count)} Datensätze; nur der erste wurde übernommen.`,
    manyNames: (count: number, most: number) =>
      `Der Datensatz hat ${grouped(count)} Namen, das Formular fasst ${grouped(most)}; ${counted(count - most, { one: 'Name fehlt', other: 'Namen fehlen' })} also. Sie lassen sich in der heruntergeladenen Datei ergänzen; oder den Datensatz senden, wie er ist.`,
    atLine: (line: number) => `Zeile ${line}: `,
    leftOut: (field: string) => `Weggelassen: ${field}. `,
  },

  state: {
    untouched: 'Die Karte erscheint beim Ausfüllen.',
    ready: 'Geprüft: kann gesendet werden.',
    toMend: (count: number) => `${grouped(count)} zu korrigieren`,
    toFill: (count: number) => `${grouped(count)} noch auszufüllen`,
    near: (count: number) =>
      counted(count, {
        one: 'ähnliches Werk in der Bibliothek',
        other: 'ähnliche Werke in der Bibliothek',
      }),
    toLookAt: (count: number) => `${grouped(count)} zu prüfen`,
  },

  near: { heading: 'Dieses Werk ist vielleicht schon da. ', open: 'Karte öffnen' },

  lacks: {
    title: 'Das Werk hat noch keinen Titel.',
    source: 'Bitte angeben, woher die Angaben stammen.',
    date: 'Bitte angeben, wann sie gefunden wurden.',
  },
  key: {
    taken: (key: string) => `Der Schlüssel „${key}“ ist schon vergeben.`,
    wrong: (key: string) => `„${key}“ ist kein gültiger Schlüssel.`,
    hint: 'Erlaubt sind Kleinbuchstaben, Ziffern und einzelne Bindestriche, am Anfang ein Buchstabe; oder leer lassen.',
  },
  nothingSeen: 'Wir haben nichts vom Text gelesen.',
  dateInWords: (field: string, words: string) =>
    `${field}: „${words}“ ist kein vollständiges Datum und bleibt deshalb so stehen. Nennt das Werk ein Datum, bitte 2010, 2010-03 oder 2010-03-05 schreiben.`,
  noSubject: (name: string) =>
    `Die Bibliothek hat keinen Eintrag „${name}“. Er lässt sich stattdessen in der Annotation nennen.`,

  fields: {
    name: (number: number) => `Name ${number}`,
    further: (number: number) => `Weiteres Feld ${number}`,
    grade: 'Wie weit gelesen',
  },
};

/** The rows of the form that script makes. */
export const formRowWords = {
  family: 'Nachname',
  given: 'Vornamen',
  organization: 'Organisation',
  isOrganization: ' eine Organisation',
  role: 'Rolle',
  particle: (particle: string) => `Namenszusatz „${particle}“`,
  dropping: (particle: string) =>
    `Namenszusatz „${particle}“, entfällt, wenn der Nachname allein steht`,
  suffix: (suffix: string) => `Nachsatz „${suffix}“`,
  with: (parts: readonly string[]) => `Mit ${listed(parts)}.`,
  up: 'Nach oben',
  down: 'Nach unten',
  remove: 'Entfernen',
  removeNamed: (name: string) => `${name} entfernen`,
  name: (number: number) => `Name ${number}`,
  furtherField: (number: number) => `Weiteres Feld ${number}`,
  field: 'Feld',
  chooseField: 'Feld auswählen',
  value: 'Wert',
};

/** The form for a correction. */
export const correctionWords = {
  noEntry: (wanted: string) =>
    `Die Bibliothek hat keinen Eintrag „${wanted}“. Bitte einen aus der Liste wählen.`,
  nothingYet: 'Bitte angeben, wie der Eintrag lauten soll.',
  notConfirmed: 'nicht bestätigt',
  empty: 'leer',
  shouldBe: 'Richtiger Wert',
  shouldBeOf: (field: string) => `${field}, richtiger Wert`,
  whereSeen: 'Fundstelle',
  whereSeenOf: (field: string) => `${field}, Fundstelle`,
  text: {
    title: (id: string) => `Korrektur: ${id}`,
    inText: 'Im Text',
    now: 'Jetzt:',
    shouldBe: 'Richtig:',
    seenIn: 'Fundstelle:',
    notSaid: 'Fundstelle: keine Angabe.',
    sentBy: 'Eingesandt:',
  },
};

/** How the text of a form is sent, and whether that worked. */
export const sendingWords = {
  proposal: (key: string) => `Vorschlag: ${key}`,
  downloaded: (file: string) => `Heruntergeladen: ${file}.`,
  opened: 'Auf GitHub geöffnet.',
  mailOpens: 'Das Mailprogramm öffnet gleich eine neue Nachricht mit dem Text.',
  copied: {
    file: 'Kopiert: der Text der Datei.',
    correction: 'Kopiert: der Text der Korrektur.',
  },
  notCopied:
    'Nicht kopiert: Der Browser hat es nicht erlaubt. Bitte den Text unten markieren und von Hand kopieren.',
  intoIssue: 'Bitte in das Issue einfügen.',
  intoMail: 'Bitte in die Mail einfügen.',
  tooLong: 'Der Text ist zu lang für einen Link. Bitte in das Issue einfügen.',
  paste:
    'Der Text war zu lang für einen Link. Bitte hier einfügen, was auf der Seite des Formulars kopiert wurde.',
};
