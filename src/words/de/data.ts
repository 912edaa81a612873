import { listed } from './grammar.ts';

/** What texts with links and citations look like: they are as their entries have them. */
const MARKUP = 'mit [[id]] für einen Link zu einem Eintrag und [@key] für den Beleg eines Werks';

const address = 'Die Adresse der Seite.';
const id = 'Die Kennung des Eintrags.';
const wikidata = 'Das Objekt in Wikidata.';
const viaf = 'Die Nummer im Virtual International Authority File.';
const related = 'Verwandte Einträge.';

/** The library as data: its tables with what each column holds, and the README beside them. */
export const dataWords = {
  records: {
    title: 'Titeldaten aller Werke',
    says: 'Die Titeldaten als CSL-JSON, nur mit bestätigten Werten.',
  },
  works: {
    says: 'Jede Zeile ist ein Werk. Sie hat nur bestätigte Werte; die vollständigen Titeldaten stehen in library.json.',
    columns: {
      key: 'Der Zitierschlüssel, zugleich die Kennung des Eintrags.',
      address,
      type: 'Die Art der Veröffentlichung, mit den Wörtern von CSL.',
      title: 'Der Titel ohne Kursive.',
      author: 'Wer das Werk verfasst hat, Familienname zuerst.',
      editor: 'Wer es herausgegeben hat, Familienname zuerst.',
      issued: 'Wann es erschienen ist, in EDTF; oder in Worten, etwa „im Erscheinen“.',
      'container-title': 'Die Zeitschrift, das Buch oder die Website, in der es erschienen ist.',
      volume: 'Der Band oder Jahrgang.',
      issue: 'Das Heft.',
      page: 'Die Seiten.',
      publisher: 'Der Verlag.',
      DOI: 'Die DOI, ohne https://doi.org/.',
      ISBN: 'Die ISBN.',
      PMID: 'Die Nummer in PubMed.',
      URL: 'Eine Adresse des Werks selbst.',
      evidence: 'Welche Arten von Evidenz es bietet.',
      concepts: 'Die Begriffe, um die es geht, die wichtigsten zuerst.',
      people: 'Die Personen, um die es geht.',
      organizations: 'Die Organisationen, um die es geht.',
      basis: 'Wie weit die Redaktion es gelesen hat.',
      'basis-date': 'Wann sie es gelesen oder nachgeschlagen hat: ein Tag oder ein Monat.',
      summary: 'Wonach es fragt oder was es findet, in einem Satz.',
    },
  },
  people: {
    says: 'Jede Zeile ist eine Person, die in der Bibliothek eine Karte hat.',
    columns: {
      id,
      address,
      name: 'Der Name, Familienname zuerst.',
      family: 'Der Familienname.',
      given: 'Die Vornamen oder Initialen.',
      'other-names': 'Andere Formen des Namens, ohne Druckfehler.',
      born: 'Das Geburtsdatum, in EDTF.',
      died: 'Das Sterbedatum, in EDTF.',
      ORCID: 'Die ORCID, ohne https://orcid.org/.',
      Wikidata: wikidata,
      VIAF: viaf,
      description: `Wer das ist, ${MARKUP}.`,
      'see-also': related,
    },
  },
  organizations: {
    says: 'Jede Zeile ist eine Organisation, die in der Bibliothek eine Karte hat.',
    columns: {
      id,
      address,
      name: 'Der Name.',
      'other-names': 'Frühere und andere Namen, ohne Druckfehler.',
      founded: 'Wann sie gegründet wurde, in EDTF.',
      dissolved: 'Wann sie aufgelöst wurde, in EDTF.',
      ROR: 'Die Kennung im Research Organization Registry.',
      Wikidata: wikidata,
      VIAF: viaf,
      description: `Was sie ist, ${MARKUP}.`,
      'see-also': related,
    },
  },
  concepts: {
    says: 'Jede Zeile ist ein Begriff, den die Bibliothek definiert.',
    columns: {
      id,
      address,
      name: 'Der Name.',
      'other-names': 'Andere Namen dafür.',
      definition: `Was er bedeutet, ${MARKUP}.`,
      'see-also': related,
    },
  },
  claims: {
    says: 'Jede Zeile ist eine Behauptung und der Befund, ob die Quellen sie belegen.',
    columns: {
      id,
      number: 'Die Nummer, mit der sie zitiert wird; /claims/ zeigt sie.',
      text: `Die Behauptung in den Worten der Redaktion, ${MARKUP}.`,
      'said-by': 'Die Person oder Gruppe, der sie zugeschrieben wird.',
      'made-in': 'Das Werk, das die Behauptung aufstellt.',
      place: 'An welcher Stelle dieses Werks.',
      about: 'Die Werke, in denen das stehen soll.',
      status: 'Ob die Quellen sie belegen.',
      finding: `Was die Redaktion gefunden hat, ${MARKUP}.`,
      date: 'Wann sie es geprüft hat: ein Tag oder ein Monat.',
    },
  },
  relations: {
    title: 'Beziehungen',
    says: 'Jede Zeile ist eine Beziehung eines Werks zu einem anderen, einmal angegeben.',
    columns: {
      from: 'Das Werk, dessen Eintrag die Beziehung nennt.',
      type: 'Die Art der Beziehung, mit den Wörtern der Bibliothek.',
      term: 'Der veröffentlichte Ausdruck dafür, meist aus CiTO; leer, wenn keiner dasselbe bedeutet.',
      to: 'Das andere Werk, wenn es in der Bibliothek ist.',
      'to-text': 'Was das andere Werk ist, wenn es nicht in der Bibliothek ist.',
      sources: 'Die Quellen, die die Beziehung zeigen.',
      note: 'Woher die Redaktion das weiß.',
    },
  },
};

/** The page beside the files that explains them. `title` and the name of a licence are Markdown. */
export const dataReadmeWords = {
  heading: (title: string) => `${title}: die Bibliothek als Daten`,
  lead: (tables: readonly string[], library: string, licence: string) =>
    `Diese Dateien enthalten von ${library}: ${listed(tables)}. Die Website schreibt sie bei jedem Bau aus denselben Einträgen wie ihre Seiten. Für die Texte gilt ${licence}; bibliografische Angaben sind frei.`,
  package: (dataPackage: string, descriptor: string) =>
    `Zusammen sind sie ein ${dataPackage}, das ${descriptor} beschreibt.`,
  files: 'Dateien',
  what: 'Inhalt',
  ofCsl: 'das von CSL',
  tableSchema: (descriptor: string) => `Das Table Schema jeder CSV-Datei steht in ${descriptor}.`,
  forms: {
    heading: 'Wie Werte geschrieben sind',
    encoding: (rfc: string) =>
      `Zeichencodierung: UTF-8. CSV folgt ${rfc}, mit einer Bytereihenfolge-Marke am Anfang, ohne die Tabellenprogramme Umlaute und andere Buchstaben entstellen.`,
    unknown: 'Ein unbekannter Wert fehlt in JSON und ist in CSV leer.',
    lists:
      'Mehrere Schlüssel stehen in einer Zelle von CSV, durch Leerzeichen getrennt; mehrere Texte stehen darin als JSON-Array.',
    dates: (edtf: string, year: string, month: string, about: string, range: string) =>
      `Daten sind in ${edtf} geschrieben: ${year}, ${month}, ${about} für „um 1890“, ${range} für einen Zeitraum.`,
    markup: (link: string, labelled: string, citation: string) =>
      `Manche Texte haben die Auszeichnung ihrer Einträge: ${link} oder ${labelled} führt zu einem Eintrag, ${citation} belegt mit einem Werk. Auch HTML und übriges Markdown bleiben, wie sie geschrieben sind.`,
    formulas: (signs: readonly [string, string, string, string]) =>
      `**Formeln.** Ein Tabellenprogramm führt Text aus, der mit ${signs[0]}, ${signs[1]}, ${signs[2]} oder ${signs[3]} beginnt. In CSV steht vor diesem Zeichen deshalb ein Apostroph, auch nach einem Semikolon, einem Tabulator oder einem Zeilenumbruch in der Zelle, weil manche Programme dort eine neue Zelle beginnen. Für den genauen Text ist an jeder dieser Stellen ein Apostroph zu entfernen; in JSON steht er unverändert.`,
  },
  versions: {
    heading: 'Versionen',
    text: 'Die Zahl im Namen eines Schemas steigt, wenn eine Spalte wegfällt, einen anderen Namen oder Typ bekommt oder etwas anderes bedeutet. Sie bleibt, wenn eine Spalte oder ein Wort in einer Liste von Wörtern dazukommt; Programme sollten Spalten daher am Namen erkennen und weitere zulassen. Ältere Schemas bleiben in der Versionsgeschichte des Repositoriums.',
  },
  ofTable: (table: string, version: number) => `${table}, Version ${version}`,
  columns: { column: 'Spalte', type: 'Typ', holds: 'Inhalt' },
  types: { text: 'Text', integer: 'ganze Zahl', keys: 'Schlüssel', texts: 'Texte' },
  required: (type: string) => `${type}, immer vorhanden`,
  terms: {
    heading: 'Beziehungen in veröffentlichten Ausdrücken',
    lead: (cito: string) =>
      `Die Ausdrücke stammen aus der ${cito} (CiTO), wo einer passt, sonst aus Dublin Core, BIBO oder PROV. Ein Ausdruck trifft auf jede Beziehung seiner Art zu, kann aber weniger sagen als sie.`,
    columns: { type: 'Art', term: 'Ausdruck', says: 'was er sagt' },
    none: 'keiner',
    noneSays: 'Wir kennen keinen veröffentlichten Ausdruck dafür.',
    meanings: {
      'draws-on': 'Eine Quelle, aus der das Werk ganz oder zum Teil hervorgegangen ist.',
      'builds-on': 'Es führt Fakten, Gedanken oder Einsichten des anderen weiter.',
      cites: 'Es zitiert das andere.',
      reviews: 'Es bespricht Aussagen, Gedanken oder Schlüsse des anderen.',
      disputes: 'Es widerspricht Aussagen, Gedanken oder Schlüssen des anderen.',
      'version-of': 'Es ist eine Fassung, Ausgabe oder Bearbeitung des anderen.',
      'reprinted-in': 'Es ist im anderen wiedergegeben.',
      'takes-wording-from':
        'Es ist aus dem anderen entstanden; von Wortlaut oder Anführungszeichen sagt der Ausdruck nichts.',
      'same-funding': 'Dieselbe Stelle hat die Arbeit an beiden gefördert.',
      'same-issue':
        'Beide sind in derselben Zeitschrift erschienen; ob im selben Heft, sagt der Ausdruck nicht.',
      'same-authors': 'Beide haben wenigstens eine Verfasserin oder einen Verfasser gemeinsam.',
    },
  },
};
