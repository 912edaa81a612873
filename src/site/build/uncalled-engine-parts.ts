/*
 * A change in citeproc-js 2.4.63, (c) Frank Bennett: scripts for the browser go without those parts
 * of it that nothing calls there.
 */

/** Each statement of the engine stands at the beginning of a line. */
const STATEMENTS = /\n(?=CSL\.|var |\/\*)/;

/** What the statements set, with a word on why nothing comes to them. */
const UNCALLED: readonly RegExp[] = [
  // References are made as HTML and as plain text.
  /^CSL\.Output\.Formats\.prototype\.(?:rtf|asciidoc|fo|latex) = /,
  // Styles and locales are texts, and none is a tree of a browser.
  /^CSL\.XmlDOM(?:\.prototype\.\w+)? = /,
  // Dates have parts or words: `CslDate` knows no raw text, and notes are not read as fields.
  /^CSL\.DateParser = /,
  // For word processors, and for languages that a user prefers.
  /^CSL\.Engine\.prototype\.(?:appendCitationCluster|previewCitationCluster|restoreProcessorState) = /,
  /^CSL\.Engine\.prototype\.setLang(?:Tags|Prefs)\w+ = /,
  // A table that no other part names.
  /^CSL\.ParticleList = /,
];

/**
 * The text of the engine without the parts that are never called.
 * @throws {Error} where one is not found: in another version they may be called.
 */
export function withoutUncalledParts(engine: string): string {
  const statements = engine.split(STATEMENTS);
  for (const part of UNCALLED) {
    if (!statements.some((statement) => part.test(statement))) {
      throw new Error(`citeproc-js has no part ${part.source}. Look what became of it.`);
    }
  }
  return statements
    .filter((statement) => !UNCALLED.some((part) => part.test(statement)))
    .join('\n');
}
