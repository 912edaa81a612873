/** A new library: its settings, and the entries that explain themselves. */
export const starterWords = {
  strap: 'eine annotierte Bibliografie',
  description: (title: string) =>
    `Werke zum Thema „${title}“ und wie weit wir jedes gelesen haben.`,
  editors: (title: string) => `die Redaktion von „${title}“`,
  scope:
    'Hier steht, welche Werke in diese Bibliothek gehören und welche nicht. Diese Absätze stehen in src/site.config.ts.',
  lede: 'Hier steht in zwei Sätzen, worum es in der Bibliothek geht. Dieser Text steht in src/site.config.ts.',
  readme: {
    lead: 'Eine annotierte Bibliografie, erstellt mit Tracings.',
    start: 'baut die Bibliothek und zeigt sie an',
    check: 'sagt, was an einem Eintrag oder an den Einstellungen falsch ist',
    files:
      'Die Einträge stehen in `content/`, die Einstellungen in `src/site.config.ts`, das Symbol und andere Dateien der Website in `public/`. All das gehört der Bibliothek, ebenso diese Seite. `software.json` nennt die Dateien der Software; `npm run update` ersetzt sie. Die Anleitung beginnt mit [docs/start.md](docs/start.md) (auf Englisch).',
  },
  ids: { work: 'name2000muster', concept: 'musterbegriff', essay: 'musteressay' },
  work: {
    title: 'Ein Mustertitel: Dieses Werk durch ein eigenes ersetzen',
    author: 'Name von der Titelseite',
    publisher: 'Name eines Verlags',
    summary: 'Dieser Satz sagt in einer Zeile, wovon das Werk handelt.',
    source: {
      id: 'katalog',
      name: 'Name eines Bibliothekskatalogs',
      seen: 'die Titelaufnahme des Buchs',
    },
    text: (path: string) =>
      `Dies ist die Annotation. Die Datei ist ${path}, und ihr Name ist der Zitierschlüssel. Die Zeilen darüber sagen, welche Felder eine Quelle zeigt und wie weit jemand das Werk gelesen hat. Sobald es einen eigenen Eintrag gibt, kann die Datei gelöscht werden.`,
  },
  concept: {
    name: 'Musterbegriff',
    definition: 'Dieser Satz sagt, was der Begriff bedeutet.',
    seeFrom: 'ein anderer Name des Begriffs',
    position: (work: string) => `Dieser Satz sagt, was ${work} dazu sagt.`,
  },
  essay: {
    title: 'Ein Musteressay',
    standfirst: 'Diese Zeile steht unter dem Titel.',
    author: 'die Redaktion',
    heading: 'Ein Teil des Essays',
    text: (citation: string, link: string) =>
      `Ein Essay zitiert Werke mit ihrem Schlüssel ${citation} und führt mit ihrer Kennung zu anderen Einträgen, etwa zu ${link}.`,
  },
};
