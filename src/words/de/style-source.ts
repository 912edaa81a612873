/** Why a citation style is not available. */
export const styleSourceWords = {
  unknown: (id: string) => `Den Zitierstil „${id}“ gibt es hier nicht, oder er wurde entfernt.`,
  titlesNotFetched:
    'Die Namen der Zitierstile konnten nicht geladen werden; bitte später noch einmal versuchen.',
  notFetched: (id: string) =>
    `Der Zitierstil „${id}“ konnte nicht geladen werden; bitte später noch einmal versuchen oder einen anderen wählen.`,
  titlesDamaged: 'Die Liste der Zitierstile ist beschädigt; bitte die Seite neu laden.',
  damaged: (id: string) =>
    `Die Datei des Zitierstils „${id}“ ist beschädigt; bitte die Seite neu laden oder einen anderen Stil wählen.`,
};
