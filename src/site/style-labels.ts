import type { Style } from '../core/citing/style.ts';

/** What readers call the common styles; any other goes by its own title. */
const LABELS: Readonly<Record<string, string>> = {
  apa: 'APA',
  'modern-language-association': 'MLA',
  'chicago-author-date': 'Chicago',
  'chicago-note-bibliography': 'Chicago notes',
  'harvard-cite-them-right': 'Harvard',
  vancouver: 'Vancouver',
  ieee: 'IEEE',
};

/** The short name of a style. */
export function styleLabel({ id, title }: Style): string {
  return LABELS[id] ?? title;
}

/** The CSL locale of a language that is given without a region. */
export function localeOf(language: string): string {
  const regions: Readonly<Record<string, string>> = {
    en: 'en-US',
    de: 'de-DE',
    fr: 'fr-FR',
    es: 'es-ES',
    nl: 'nl-NL',
    it: 'it-IT',
    pt: 'pt-PT',
  };
  return regions[language] ?? language;
}
