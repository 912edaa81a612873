import { allOf, counted, countedWorks, grouped } from './grammar.ts';
import { roles } from './roles.ts';

/** The index of all names. */
export const nameIndexWords = {
  title: 'Namen von A bis Z',
  link: 'Alle Namen von A bis Z',
  call: 'Namen',
  description: (total: number) =>
    `${total === 1 ? 'Der eine Name' : `${allOf(total)} Namen`} von Personen und Organisationen in der Bibliothek, jeweils mit ihren Werken.`,
  skip: 'Zur Liste springen',
  lead: 'Alle, die ein Werk verfasst, herausgegeben oder daran mitgewirkt haben, dazu jede Person und Organisation mit einer Karte. Nur genau gleiche Namen zählen als einer: „Smith, J.“ und „Smith, John“ stehen getrennt, bis eine Karte sie zusammenführt.',
  see: 'siehe',
  none: 'Die Bibliothek hat noch keine Namen.',
  asRole: (role: string) => `${role}.`,
};

/** The page of a name that has no card. */
export const namePageWords = {
  call: 'Name',
  form: 'Name',
  group: 'Namen ohne Karte',
  skip: 'Zu den Werken springen',
  description: (name: string, works: number) => `${countedWorks(works)} unter dem Namen ${name}.`,
  lead: (works: number, years: string | undefined) =>
    `${countedWorks(works)} in dieser Bibliothek${years === undefined ? '' : `, ${years}`}.`,
  alike:
    'Diese Werke tragen genau diesen Namen. Sie können von verschiedenen Personen stammen, und dieselbe Person kann weitere Werke unter einer anderen Namensform haben. Klären kann das nur eine Karte.',
  alsoACard: 'Weitere Werke mit diesem Namen stehen auf einer Karte: ',
  years: (from: number, to: number) => (from === to ? `${from}` : `${from} bis ${to}`),
  works: 'Werke unter diesem Namen',
  coAuthors: 'Gemeinsam verfasst mit',
  coMakers: 'Gemeinsam verfasst oder herausgegeben mit',
  moreCoAuthors: (count: number) =>
    ` und ${counted(count, { one: 'weiteren Person', other: 'weiteren Personen' })}`,
  venues: 'Erschienen in',
  inWorks: (count: number) => (count === 1 ? '' : ` (${countedWorks(count)})`),
  card: {
    heading: 'Eine Karte für diesen Namen',
    text: 'Eine Karte sagt mit Quellen, wer das ist, und führt die Formen des Namens zusammen. Diese Adresse leitet dann zur Karte.',
    link: 'Karte für diese Person anlegen',
    linkToBody: 'Karte für diesen Namen anlegen',
    title: (name: string) => `Eine Karte für ${name}`,
    works: 'Werke unter diesem Namen:',
    known: 'Wer das ist und wo ich das gefunden habe:',
  },
  index: 'Im Verzeichnis aller Namen',
};

/** What a name of a work did for it, where that is not to write it. */
export const roleWords = {
  ...roles,
  'container-author': 'Autorschaft des Buchs, in dem es steht',
};

/** The index of what works are published in. */
export const venueWords = {
  title: 'Zeitschriften und Sammelwerke von A bis Z',
  link: 'Zeitschriften und Sammelwerke von A bis Z',
  call: 'Zeitschriften und Sammelwerke',
  description:
    'Die Zeitschriften, Bücher und Websites, in denen die Werke der Bibliothek erschienen sind.',
  skip: 'Zur Liste springen',
  lead: 'Die Zeitschriften, Bücher und Websites, in denen die Werke erschienen sind, nach Titel. Gleiche Titel zählen als einer.',
  none: 'Die Bibliothek hat kein Werk aus einer Zeitschrift, einem Buch oder einer Website.',
  moreWorks: (count: number) => counted(count, { one: 'weiteres Werk', other: 'weitere Werke' }),
  onlyLatest: (listed: number, total: number) =>
    `Die neuesten ${grouped(listed)} von ${grouped(total)}; die übrigen findet die Suche.`,
};
