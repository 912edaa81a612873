/** How the search compares words, beyond what it does in every language. */
export const findingWords = {
  stopWords: `aber alle allem allen aller alles als also am an andere anderen auch auf aus bei beim bin
  bis bitte da dabei dadurch dafur damit daran darauf daruber das dass dem den denn der des dessen die
  dies diese diesem diesen dieser dieses doch dort du durch ein eine einem einen einer eines er es
  etwas finde finden fur gegen gibt hat habe haben hatte hatten hier ich ihr ihre ihrem ihren ihrer im
  in ins ist jede jedem jeden jeder jedes kann kein keine keinem keinen keiner konnen konnte man mehr
  mein meine mich mir mit nach nicht nichts noch nur ob oder ohne sagen sagt sehr sein seine seinem
  seinen seiner sich sie sind so soll sollen sowie suche suchen uber um und uns unser unsere unter
  usw vgl viel viele vom von vor wann war waren warum was weil welche welchem welchen welcher welches
  wenn wer werden wie wieder wir wird wo wurde wurden zeige zu zum zur zwischen hrsg bd aufl verl ua et
  al`,
  /**
   * „Bäume“ and „Baeume“ are one word, and so are „Koralle“ and „Korallen“. Accents are gone before:
   * so the second way of writing an umlaut loses its e, where no other vowel or q stands before.
   */
  folded: (word: string) => word.replace(/(?<![aeq])([aou])e/g, '$1').replace(/(?<=^.{4,})en$/, ''),
};
