/** The choice of a citation style. */
export const styleChoiceWords = {
  notKept:
    'Der Zitierstil gilt nur für diese Seite, weil der Browser die Website ihn nicht speichern lässt.',
  gone: (id: string) =>
    `Der gewählte Zitierstil „${id}“ wird hier nicht mehr angeboten; die Seite steht deshalb im Stil dieser Website.`,
  notLoaded:
    'Die Seite bleibt, wie sie ist, weil das Programm, das sie in einem anderen Zitierstil formatiert, nicht geladen wurde. Bitte die Seite neu laden.',
};
