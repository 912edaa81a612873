/** The words of a language, as a dictionary for spelling has them: names begin with a capital there. */
export interface Spelling {
  /** True for a word that may be written so: “town” and “Town” and “Leeds” may, “leeds” may not. */
  readonly isWord: (word: string) => boolean;
}
