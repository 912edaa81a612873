/** Runs in the reader’s browser: the switch between the light and the dark theme (`Lamp.astro`). */
import { themeWords } from '../../words/words.ts';
import { keepStored, storedWord } from './kept-in-browser.ts';

const STORED = storedWord('theme', ['light', 'dark']);

/** Adds the switch to a page, and keeps its name true. */
export function startLamp(page: Document): void {
  const template = page.querySelector<HTMLTemplateElement>('#lamp');
  if (!template) return;
  const root = page.documentElement;
  const system = matchMedia('(prefers-color-scheme: dark)');
  const isDark = () => (root.dataset['theme'] ?? (system.matches ? 'dark' : 'light')) === 'dark';
  template.after(template.content.cloneNode(true));
  const lamp = template.nextElementSibling;
  const name = () =>
    lamp?.setAttribute('aria-label', isDark() ? themeWords.toLight : themeWords.toDark);
  const show = (theme: string) => {
    root.dataset['theme'] = theme;
    name();
  };
  name();
  system.addEventListener('change', name);
  lamp?.addEventListener('click', () => {
    const theme = isDark() ? 'light' : 'dark';
    // Kept at once: the reader may be on another page before the transition begins. Where storage is
    // switched off, the choice holds for this page.
    keepStored(STORED, theme);
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    if (still || !page.startViewTransition) show(theme);
    else page.startViewTransition(() => show(theme));
  });
}
