/** The parts of an annotation, where a library names none of its own. */
export const annotationPartWords = {
  question: {
    heading: 'Wonach es fragt',
    prompt: 'Frage oder Ziel des Werks, in ein oder zwei eigenen Sätzen.',
  },
  method: {
    heading: 'Wie es vorgeht',
    prompt: 'Methode, Material und Form, soweit sie zu sehen waren.',
  },
  finding: {
    heading: 'Was es findet',
    prompt: 'Was es berichtet, vertritt oder erzählt; kein „beweist“, kein Lob.',
  },
  limits: {
    heading: 'Was es offenlässt',
    prompt: 'Seine Grenzen und was davon nicht gelesen wurde.',
  },
  relevance: {
    heading: 'Warum es wichtig ist',
    prompt: 'Nur, wenn eine Quelle es sagt; ein eigener Gedanke beginnt mit „Unsere Lesart:“.',
  },
};
