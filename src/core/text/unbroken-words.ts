/** The source of a pattern for words that no line breaks: “one-to-one”, “face-to-face”. */
export const UNBROKEN_WORDS = '\\b[a-z]+-(?:to|on)-[a-z]+\\b';
