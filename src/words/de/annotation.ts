/** An annotation as it goes out of the library, and what stands under it. */
export const annotationWords = {
  unopened: 'Keine Annotation: Wir haben dieses Werk nicht gelesen.',
  unwritten: 'Noch keine Annotation.',
  annotated: (by: string, from: string, date: string) => `Annotation: ${by}, ${from}, ${date}.`,
  recorded: (by: string, date: string) => `Erfasst: ${by}, ${date}.`,
  basis: {
    'full-text': 'nach dem Volltext',
    part: 'nach einem Teil des Werks',
    abstract: 'nach dem Abstract',
    'second-hand': 'nach Angaben Dritter',
    'record-only': 'nur nach den Titeldaten',
  },
  notTheirs: (who: string) => `Dies ist unsere Annotation, kein Text von ${who}.`,
  theWork: 'denen, die das Werk verfasst haben',
  goesOn: /^(?:mit|als) /,
  seen: (grade: string, seen: string) => `${grade}${seen.startsWith('mit ') ? ', ' : ': '}${seen}`,
  called: (title: string, who: string | undefined) =>
    who === undefined ? `[Annotation zu „${title}“]` : `[Annotation zu „${title}“ von ${who}]`,
};
