import { grouped } from './grammar.ts';

/** The page that says how to contribute. */
export const contributeWords = {
  title: 'Mitmachen',
  call: 'Mitmachen',
  description: (site: string) =>
    `Ein Werk für ${site} vorschlagen, Angaben korrigieren oder ein Werk lesen, das noch niemand gelesen hat.`,
  skip: 'Zum Text springen',
  lead: 'Alle können diese Bibliothek ergänzen und korrigieren. Eine Regel geht allen anderen vor: nie mehr schreiben, als man gesehen hat.',
  propose: {
    heading: 'Ein Werk vorschlagen',
    text: 'Ein Titel und die Fundstelle genügen; alles Weitere kann folgen. Das Formular fragt nach den Titeldaten, ihrer Quelle und danach, wie weit das Werk gelesen ist. Es prüft die Eingaben und zeigt die Karte so, wie sie hier erscheinen wird.',
  },
  correct: {
    heading: 'Angaben korrigieren',
    text: 'Am Ende jedes Eintrags führt ein Link zu einem Formular, das ihn korrigiert. Gebraucht werden der richtige Wert und seine Fundstelle. Auch ein Wert ohne Quelle ist willkommen: Er steht in eckigen Klammern, bis jemand ihn bestätigt.',
  },
  read: {
    heading: 'Ein Werk lesen',
    text: (count: number) =>
      `${count === 1 ? 'Ein Werk ist' : `${grouped(count)} Werke sind`} noch zu lesen, oder es fehlt eine Seite, die eine Angabe bestätigt. Bei jedem steht, was noch gebraucht wird.`,
    link: 'Noch zu lesen',
  },
  mail: {
    heading: 'Per Mail',
    before:
      'Der Text jedes Formulars lässt sich per Mail schicken. Auch eine Nachricht ohne Formular ist willkommen:',
    after: '. Ein Konto ist nicht nötig.',
  },
  gitHub: {
    heading: 'Auf GitHub',
    oneFile: 'Jeder Eintrag ist eine Textdatei.',
    guide: 'CONTRIBUTING.md',
    how: ' erklärt (auf Englisch), wie man sie schreibt und prüft. Die Formulare können ihren Text auf GitHub als neue Datei oder als Issue öffnen.',
    repository: 'Das Repository',
    after: ' enthält alle Texte und den Code.',
  },
  becomes: {
    heading: 'Wie es weitergeht',
    before: (editors: string) =>
      `Gelesen wird jeder Vorschlag; verantwortlich: ${editors}. Zwei Fragen entscheiden: Gehört er zum Thema dieser Bibliothek, und geben seine Quellen her, was er sagt? Annotationen tragen einen Namen; wenn Ihrer darunterstehen soll, sagen Sie es uns. Was Sie schicken, erscheint mit der Bibliothek unter `,
  },
  withoutScript: {
    text: 'Dieses Formular braucht JavaScript, das in diesem Browser abgeschaltet ist.',
    writeTo: 'Per Mail an ',
    or: 'Oder ',
    issue: 'ein Issue auf GitHub öffnen',
  },
};

/** The form for a work. */
export const workFormWords = {
  title: 'Ein Werk vorschlagen',
  description: (site: string) =>
    `Formular für ein Werk, das in ${site} fehlt: Titeldaten, Fundstelle, wie weit es gelesen ist und was darin steht.`,
  skip: 'Zum Formular springen',
  lead: 'Ein Titel und die Fundstelle genügen. Die Seite prüft die Eingaben und hebt sie in diesem Browser auf, bis sie gesendet sind.',
  write: 'welches Werk es ist, wo Sie es gefunden und wie weit Sie es gelesen haben.',
  empty: 'Formular leeren',
  undo: 'Rückgängig',
  preview: 'Vorschau',

  paste: {
    heading: 'Mit einem Datensatz beginnen',
    label: 'Ein Datensatz in BibTeX, RIS oder CSL-JSON',
    hint: 'Kataloge, Verlage und Literaturverwaltungen bieten ihn unter „Zitieren“ oder „Exportieren“ an. Er füllt die Felder unten aus; ohne ihn werden sie von Hand ausgefüllt.',
    fill: 'Formular ausfüllen',
  },
  record: {
    heading: 'Das Werk',
    type: 'Art der Veröffentlichung',
    common: 'Häufige',
    others: 'Weitere',
    title: 'Titel',
    titleHint: 'Der Untertitel folgt nach einem Doppelpunkt.',
    names: 'Autorschaft und Mitwirkung',
    namesHint:
      'In der Reihenfolge der Titelseite. Namen, die hier eine Karte haben, werden mit ihr verknüpft.',
    addName: 'Name hinzufügen',
    date: 'Datum',
    dateHint: '2010, 2010-03 oder 2010-03-05; 1890~ für „um 1890“; oder ein Wort wie „im Druck“.',
    container: 'Erschienen in',
    containerHint: 'Die Zeitschrift, der Sammelband oder die Website, worin das Werk steht.',
    volume: 'Band',
    issue: 'Heft',
    page: 'Seiten',
    edition: 'Auflage',
    publisher: 'Verlag',
    place: 'Ort',
    doi: 'DOI',
    isbn: 'ISBN',
    url: 'Webadresse',
    workUrlHint: 'Die Adresse des Werks im Web, wenn es keine DOI hat oder dort frei zu lesen ist.',
    language: 'Sprache',
    languageHint: 'Als Kürzel: de, en, pt-BR.',
    further: 'Weitere Felder',
    addFurther: 'Feld hinzufügen',
  },
  seen: {
    heading: 'Fundstelle',
    name: 'Quelle',
    nameHint:
      'In wenigen Worten: Titelseite des Buchs, Website des Verlags, Katalog einer Bibliothek.',
    url: 'Webadresse der Quelle',
    urlHint: 'Wenn sie im Web steht und für alle zugänglich ist.',
    date: 'Gefunden am',
  },
  read: {
    heading: 'Wie weit gelesen',
    grade: 'Gelesen',
    seen: 'Welche Teile gelesen sind',
    seenHint: 'Zum Beispiel: Einleitung und Kapitel 3.',
    unseen: 'Was nicht gelesen ist',
    unseenHint: 'Als Satz: Die übrigen vierzehn Seiten haben wir nicht gelesen.',
    by: 'Ihr Name, wenn er unter der Annotation stehen soll',
  },
  note: {
    heading: 'Die Annotation',
    lead: 'Insgesamt 30 bis 200 Wörter, in eigenen Worten, und nie mehr, als gesehen wurde. Teile, zu denen nichts gelesen ist, bleiben leer; ist das Werk ungelesen, bleiben alle leer. [@schlüssel] zitiert ein Werk der Bibliothek, [[kennung]] verweist auf einen Eintrag, *Wörter* stehen kursiv.',
    summary: 'Die Annotation in einem Satz',
    summaryHint: 'Für Listen und Vorschauen.',
  },
  about: {
    heading: 'Wovon es handelt',
    lead: 'Einträge dieser Bibliothek auswählen, den wichtigsten zuerst.',
    concepts: 'Begriffe',
    people: 'Personen',
    organizations: 'Organisationen',
    chosen: (list: string) => `${list}: ausgewählt`,
    add: 'Hinzufügen',
    addTo: (list: string) => ` zu ${list === 'Begriffe' ? 'den Begriffen' : `den ${list}`}`,
    key: 'Schlüssel',
    keyHint:
      'Unter diesem Namen zitiert die Bibliothek das Werk. Bleibt das Feld leer, entsteht er aus Name, Jahr und Titel.',
  },
};

/** The form for a correction. */
export const correctionFormWords = {
  title: 'Angaben korrigieren',
  description: (site: string) =>
    `Formular für das, was in einem Eintrag von ${site} falsch ist oder fehlt: jetziger Wert, richtiger Wert, Quelle.`,
  skip: 'Zum Formular springen',
  lead: 'Gebraucht werden der richtige Wert und seine Fundstelle. Ein Wert ohne Quelle steht in eckigen Klammern.',
  write:
    'welcher Eintrag falsch ist, was daran falsch ist und wo Sie den richtigen Wert gefunden haben.',
  entry: {
    heading: 'Der Eintrag',
    label: 'Eintrag',
    hint: 'Einen Titel, einen Namen oder einen Schlüssel eingeben.',
    take: 'Öffnen',
  },
  fields: {
    heading: 'Die Angaben',
    lead: 'Ein Feld öffnen, um es zu korrigieren oder auszufüllen.',
  },
  words: {
    heading: 'Sonstiges',
    now: 'Was auf der Seite steht',
    nowHint: 'Von der Seite kopieren: einen Satz der Annotation, einen Namen, einen Link.',
    wanted: 'Was dort stehen soll',
    source: 'Fundstelle',
    from: 'Ihr Name, wenn er genannt werden soll',
  },
};

/** How the text of a form is sent. */
export const sendFormWords = {
  heading: 'Absenden',
  before: 'Vor dem Absenden',
  gitHub: 'Auf GitHub öffnen',
  download: 'Herunterladen',
  copy: 'Text kopieren',
  mail: 'Per Mail senden',
  gitHubHint:
    'Auf GitHub ist der Text vor dem Absenden noch einmal zu sehen. Dort ist ein Konto nötig.',
  mailHint: (contact: string) =>
    `Die Mail geht an ${contact}. Ein Konto ist nicht nötig; alles Weitere übernimmt die Redaktion.`,
  nowhere:
    'Diese Website nennt keine Adresse für Beiträge. Bitte den Text an die Person weitergeben, die auf die Website hingewiesen hat.',
  text: 'Der Text, der gesendet wird',
};
