/** What a page says when another citation style is chosen. */
export const styleChangeWords = {
  back: 'Die Nachweise stehen wieder im Zitierstil dieser Website.',
  changed: (style: string) => `Die Nachweise stehen jetzt im Stil ${style}.`,
  failed: (style: string, reason: string) =>
    `Die Seite bleibt im Zitierstil dieser Website, weil sie nicht im Stil ${style} formatiert werden konnte: ${reason}`,
};

/** What is said of the thread that formats. */
export const formattingWords = {
  died: 'Der Browser konnte das Programm, das Nachweise formatiert, nicht laden oder hat es zweimal aus Speichermangel beendet. Bitte andere Seiten schließen, diese neu laden und es noch einmal versuchen.',
};

/** The notes of a style that cites in notes. */
export const noteWords = {
  heading: 'Anmerkungen',
  backTo: (number: number) => `Zurück zu Anmerkung ${number} im Text`,
};
