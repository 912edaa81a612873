import { counted, countedWorksDative, grouped } from './grammar.ts';

/** The picture of the literature: who builds on, cites or disputes whom. */
export const literatureWords = {
  title: 'Literaturkarte',
  call: 'Karte',
  heading: 'Welche Werke aufeinander aufbauen, einander zitieren und widersprechen',
  description:
    'Welche Werke dieser Bibliothek auf anderen aufbauen, sie zitieren oder ihnen widersprechen, im Lauf der Zeit und soweit wir es erfasst haben.',
  skip: 'Zum Bild springen',
  none: 'Noch ist nicht erfasst, dass ein Werk dieser Bibliothek auf einem anderen aufbaut, es zitiert oder ihm widerspricht.',
  lead: 'Jede Linie führt von einem Werk zu einem früheren, auf dem es aufbaut, das es zitiert oder dem es widerspricht; der Pfeil zeigt auf das frühere. Die Zeit läuft von oben nach unten. Eine Linie steht nur, wo diese Bibliothek die Beziehung erfasst hat. Auch zwei Werke ohne Linie können einander zitieren.',
  section: 'Literaturkarte',
  show: (works: number) => `Karte mit ${countedWorksDative(works)} nach Jahr anzeigen`,
  picture:
    'Werke nach Jahr; von jedem führt eine Linie zu denen, auf denen es aufbaut, die es zitiert oder denen es widerspricht',
  legend: 'Was die Linien bedeuten',
  lines: {
    builds: 'baut darauf auf oder übernimmt Daten oder Wortlaut',
    cites: 'zitiert, rezensiert, leitet ein oder spielt darauf an',
    disputes: 'widerspricht',
  },
  list: 'Die Karte als Liste',
  whole: 'Karte der ganzen Bibliothek',
  counts: (works: number, drawn: number, leftOut: number) => {
    const others = works - drawn - leftOut;
    return [
      `Die Karte zeigt ${grouped(drawn)} von ${countedWorksDative(works)}.`,
      leftOut === 0
        ? ''
        : ` ${counted(leftOut, { one: 'weiteres Werk mit erfassten Beziehungen ist', other: 'weitere Werke mit erfassten Beziehungen sind' })} weggelassen, damit die Linien lesbar bleiben.`,
      others === 0
        ? ''
        : ` Für ${counted(others, { one: 'Werk', other: 'Werke' })} haben wir keine solche Beziehung erfasst.`,
    ].join('');
  },
};
