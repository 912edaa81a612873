/**
 * What runs before a page is drawn: the theme that the reader chose, how many works are kept, and
 * whether the page is to be shown in another citation style, so that none of it shows late. It stands
 * in every page, where the policy knows it by its text. Where storage is switched off, or holds no
 * list or an odd one, the standards hold.
 */
export const FIRST_SCRIPT = `const { dataset } = document.documentElement;
dataset.list = 0;
try {
  const theme = localStorage.getItem('theme');
  if (theme === 'light' || theme === 'dark') dataset.theme = theme;
  if (dataset.citing && localStorage.getItem('citation-style')) {
    dataset.restyling = '';
    setTimeout(() => delete dataset.restyling, 400);
  }
  dataset.list = Number(JSON.parse(localStorage.getItem('my-list')).keys.length) || 0;
} catch {}`;
