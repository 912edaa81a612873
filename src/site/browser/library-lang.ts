/** The `lang` of what entries say, where it is another than that of the page. */
export function libraryLang(): string | undefined {
  return document.documentElement.dataset['libraryLang'];
}
