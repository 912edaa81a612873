import { allOf, counted, grouped, listed } from './grammar.ts';

/** The index of works, in its two orders. */
export const worksWords = {
  call: 'Werke',
  skip: 'Zur Liste springen',
  year: {
    title: 'Werke',
    label: 'Werke, die neuesten zuerst',
    order: 'Jahr, neueste zuerst',
    description: (total: number) =>
      `${allWorks(total)} nach Jahr, jeweils mit einer Zusammenfassung in einem Satz und der Angabe, wie weit wir es gelesen haben.`,
  },
  author: {
    title: 'Werke nach Namen',
    label: 'Werke, nach Namen',
    order: 'Name',
    description: (total: number) =>
      `${allWorks(total)} nach Namen, jeweils mit der Angabe, wie weit wir es gelesen haben.`,
  },
  noYear: 'kein bestätigtes Jahr',
  sort: 'Sortieren',
  sortBy: 'Sortieren nach',
  indexes: 'Weitere Verzeichnisse',
  print: 'Drucken',
  toPrint: 'Bibliografie zum Drucken',
  narrow: 'Liste eingrenzen',
  facets: {
    basis: 'Grundlage',
    grades: 'Was die Stufen bedeuten',
    evidence: 'Art der Evidenz',
    goToYears: 'Zu den Jahren',
    years: 'Jahre',
    concept: 'Begriff',
    allConcepts: (count: number) => `${allOf(count)} Begriffe`,
  },
  tracings: 'Nebeneintragungen: Begriffe mit arabischen, Namen mit römischen Ziffern',
  basisAndTracings:
    'Grundlage und Nebeneintragungen: Begriffe mit arabischen, Namen mit römischen Ziffern',
  bracketed: 'Nicht bestätigt: Keine unserer Quellen nennt diesen Wert. Er fehlt in jedem Export.',
  and: ' und ',
};

function allWorks(total: number): string {
  return `${total === 1 ? 'Das eine Werk' : `${allOf(total)} Werke`} der Bibliothek`;
}

/** The bibliography: every reference in one list. */
export const bibliographyWords = {
  title: 'Bibliografie',
  call: 'Bibliografie',
  description: (total: number, pages: number) =>
    total === 1
      ? 'Der Nachweis des einen Werks der Bibliothek, zum Lesen, Kopieren oder Drucken.'
      : `Die Nachweise ${total === 2 ? 'beider' : `aller ${grouped(total)}`} Werke der Bibliothek in einer Liste${pages === 1 ? '' : ` auf ${pages} Seiten`}, zum Lesen, Kopieren oder Drucken.`,
  skip: 'Zu den Nachweisen springen',
  lead: (pages: number) =>
    `Alle Werke in einer Liste${pages === 1 ? '' : ` auf ${pages} Seiten`}, jedes mit seiner Karte verknüpft. In eckigen Klammern steht, was keine Quelle bestätigt; in den Dateien fehlt es.`,
  byYear: {
    link: 'Die Werke nach Jahr',
    after: ' haben jeweils eine Zusammenfassung in einem Satz.',
  },
};

/** The index of another kind. */
export const indexWords = {
  skip: 'Zur Liste springen',
};

/** The works that need a reader. */
export const needWords = {
  title: 'Noch zu lesen',
  call: 'gesucht',
  description:
    'Die Werke der Bibliothek, die wir kaum gelesen haben oder deren Angaben nicht bestätigt sind, und was bei jedem noch gebraucht wird.',
  skip: 'Zu den Werken springen',
  lead: 'Werke, von denen wir zu wenig gelesen haben oder deren Angaben in einem Feld keine Quelle haben. Zuerst kommen die, auf denen die meisten Seiten beruhen; bei jedem steht, was noch gebraucht wird.',
  leads: {
    link: 'Unbestätigt',
    count: (count: number) =>
      count === 1
        ? 'ein Werk, von dem wir nichts gesehen haben.'
        : `${grouped(count)} Werke, von denen wir nichts gesehen haben.`,
  },
  allRead: 'Jedes Werk ist gelesen, und jedes Feld seiner Angaben hat eine Quelle.',
  groups: {
    much: 'Am meisten gebraucht',
    some: 'Von wenigen Seiten gebraucht',
    nothing: 'Noch von keiner Seite gebraucht',
  },
  pages: (count: number) =>
    count === 0 ? 'keine Seite' : counted(count, { one: 'Seite', other: 'Seiten' }),
  wanted: 'Gebraucht wird',
  want: {
    reader: 'Jemand, der das Werk liest: Wir haben nichts davon gesehen.',
    readerOfItself:
      'Jemand, der das Werk selbst oder sein Abstract liest: Wir kennen es nur aus dem, was andere darüber sagen.',
    note: 'Eine Annotation: Wir haben das Werk gesehen, aber noch nichts darüber geschrieben.',
    fullText: (claims: readonly string[]) =>
      `Der Volltext, um ${claims.length > 1 ? 'die Behauptungen' : 'Behauptung'} ${listed(claims)} zu prüfen.`,
    page: (fields: readonly string[]) => `Eine Seite, auf der zu sehen ist: ${listed(fields)}.`,
    field: (label: string) => label,
    pageNumbers: 'Seitenzahlen',
    container: 'Zeitschrift oder Buch, worin es steht',
  },
  issue: {
    title: (id: string) => `Noch zu lesen: ${id}`,
    wanted: 'Gebraucht wird:',
    seen: 'Was ich gelesen habe, wo und wann:',
  },
  tellUs: 'Das habe ich gelesen',
  tellUsOnGitHub: 'Das habe ich gelesen (öffnet GitHub)',
};

/** The works of which we have seen nothing. */
export const leadWords = {
  title: 'Unbestätigt',
  call: 'unbestätigt',
  description: 'Werke, die es geben soll und von denen wir nichts gesehen haben.',
  skip: 'Zur Liste springen',
  lead: 'Werke, die es geben soll und von denen wir nicht einmal Titeldaten gesehen haben. Sie zählen nirgends mit, stehen in keiner Datei zum Herunterladen, und nichts hier zitiert sie. In eckigen Klammern steht, was man über sie vermutet, damit klar ist, wonach zu suchen ist.',
  seen: {
    before: 'Werke, von denen wir ein wenig gesehen haben, stehen in der Liste',
    link: 'Noch zu lesen',
  },
  wanted: 'Was noch gebraucht wird',
  none: 'Jedes Werk der Bibliothek ist bestätigt.',
  page: {
    title: (heading: string) => `Unbestätigt: ${heading}`,
    description:
      'Was man über ein Werk vermutet, das wir nicht gesehen haben, und was die Frage klären würde.',
    call: 'unbestätigt',
    warning: 'Wir haben nichts von diesem Werk gesehen.',
    cannotBeCited:
      'Es zählt nirgends mit, steht in keiner Datei zum Herunterladen und lässt sich von hier aus nicht zitieren.',
    seeAlso: 'Siehe auch ',
    origin: 'Wer sagt, dass es das Werk gibt',
    searched: 'Wo wir danach gesucht haben',
    wanted: 'Was die Frage klären würde',
    date: 'Letzte Suche',
    all: 'Alle unbestätigten Werke',
  },
};
