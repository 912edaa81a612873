/** What one can type into the search, as its help tells. */
export const searchHelpWords = {
  open: 'Suchhilfe',
  heading: 'So lässt sich suchen',
  typed: 'Eingabe',
  finds: 'Findet',
  rows: [
    { typed: 'Briefe Heimat', finds: 'Einträge mit beiden Wörtern, in beliebiger Folge' },
    { typed: '"Briefe Heimat"', finds: 'Einträge mit den Wörtern in genau dieser Folge' },
    { typed: 'Briefe -Postkarten', finds: 'Einträge mit dem ersten Wort und ohne das zweite' },
    {
      typed: 'author:schmidt',
      finds: 'Werke, die jemand dieses Namens verfasst oder herausgegeben hat',
    },
    { typed: 'author:"schmidt, anna"', finds: 'dasselbe für einen Namen aus mehreren Wörtern' },
    { typed: 'title:Briefe', finds: 'Einträge mit diesem Wort im Titel' },
    {
      typed: 'year:2001..2010',
      finds: 'Werke aus diesen Jahren, das erste und das letzte eingeschlossen',
    },
    { typed: 'year:..1999', finds: 'Werke aus diesem Jahr und davor; year:1990.. für spätere' },
    {
      typed: '-author:schmidt',
      finds: 'Einträge ohne diesen Namen; das Minus passt vor jede dieser Angaben',
    },
    {
      typed: 'schmidt2002briefe jones1999home',
      finds: 'die Werke mit diesen Zitierschlüsseln, in dieser Folge',
    },
  ],
  keys: '„/“ führt ins Suchfeld, die Pfeiltasten durch die Treffer, Esc zurück ins Feld; „?“ öffnet diese Hilfe.',
  close: 'Schließen',
};
