/** The button beside a reference. */
export const copyWords = {
  copy: 'Kopieren',
  copied: 'Kopiert',
  reference: 'Der Nachweis',
  done: (name: string) => `${name}: kopiert.`,
  refused:
    'Nicht kopiert: Der Browser hat es nicht erlaubt. Der Nachweis ist markiert: Strg+C drücken (auf dem Mac ⌘C).',
};
