/** What the browser keeps for the site, on the page about privacy. */
export const keptWords = {
  what: 'Was',
  when: 'Wann es gespeichert wird',
  now: 'Jetzt in diesem Browser',
  kept: 'Gespeichert',
  notKept: 'Nicht gespeichert',
  things: {
    theme: { what: 'Hell oder dunkel', when: 'Beim Umschalten mit der Lampe oben auf der Seite' },
    'citation-style': {
      what: 'Der gewählte Zitierstil',
      when: 'Bei der Wahl eines anderen Zitierstils als dem der Bibliothek',
    },
    'my-list': {
      what: 'Ihre Liste: die Schlüssel der Werke, ihre Reihenfolge, ihr Name und wie sie gedruckt wird',
      when: 'Wenn ein Werk auf die Liste kommt',
    },
    'search-key': {
      what: 'Ob die Taste / abgeschaltet ist',
      when: 'Beim Abschalten auf der Seite „Über die Bibliothek“',
    },
    'contribute-work': {
      what: 'Der Entwurf eines Vorschlags mit allen Eingaben',
      when: 'Beim Ausfüllen des Formulars',
    },
    'pages-in-style': {
      what: 'Die letzten 300 Seiten, die der Browser in einem anderen Zitierstil formatiert hat',
      when: 'Beim Lesen in einem anderen Zitierstil als dem der Bibliothek',
    },
  },
  aside: 'Was davon nicht lesbar war, liegt unverändert daneben, bis es gelöscht wird.',
  clear: 'Alles löschen',
  cannotUndo:
    'Das lässt sich nicht rückgängig machen. Wenn die Liste erhalten bleiben soll, vorher ihre Adresse kopieren:',
  myList: 'Meine Liste',
  refused:
    'Dieser Browser lässt die Website nichts speichern, lesen oder löschen; es ist also nichts gespeichert.',
  notCleared: 'Einiges ließ sich nicht löschen. Das geht in den Einstellungen des Browsers.',
};
