/** What we replace in citeproc-js 2.4.63, which brings no types of its own. */
declare module 'citeproc' {
  /** A step of a style; a macro is a list of them. */
  interface Token {
    readonly next: number;
    readonly succeed: number;
    readonly fail: number;
    readonly test?: (item: unknown, cited: unknown) => unknown;
    readonly execs: readonly ((
      this: Token,
      state: State,
      item: unknown,
      cited: unknown,
    ) => number | undefined)[];
  }
  /** A part of what is printed. */
  interface Part {
    /** The key of the work that it stands for, where parts are marked. */
    item_id?: string;
    /** The number, where it is one. */
    readonly num?: unknown;
    /** What stands between it and the number before, if that is one less. */
    readonly successor_prefix?: string;
    /** What stands between it and another work before. */
    splice_prefix?: string;
    /** These two look for rows of numbers. */
    checkNext?: unknown;
    checkLast?: unknown;
  }
  interface State {
    readonly tmp: {
      readonly jump: { replace(value: string): void };
      /** Missing while an engine is being made. */
      readonly lang_array?: readonly string[];
    };
  }
  type Substitute = (state: State, text: string | undefined) => string;
  interface Processor {
    /** `forced` keeps to the locale, whatever the style says. */
    readonly Engine: new (
      system: import('./engine-types.ts').EngineSystem,
      styleXml: string,
      lang: string,
      forced: boolean,
    ) => import('./engine-types.ts').Engine;
    /** The language of a locale, and of the one that is read before it. */
    readonly localeResolve: (lang: string) => { readonly base: string; readonly best: string };
    tokenExec: (this: State, token: Token, item: unknown, cited: unknown) => number;
    toLocaleLowerCase: (this: State, text: string) => string;
    /** Makes what puts a text into a template, at its `%%STRING%%`. */
    substituteOne: (template: string) => Substitute;
    /** The same for a template that takes a parameter first, at its `%%PARAM%%`. */
    substituteTwo: (template: string) => (param: string) => Substitute;
    readonly SUPERSCRIPTS_REGEXP: RegExp;
    readonly Stack: { readonly prototype: { value: () => unknown; readonly mystack: unknown[] } };
    /** Adds the key by which the date variable of a step is sorted. */
    dateAsSortKey: (
      this: { readonly variables: readonly string[] },
      state: unknown,
      item: Readonly<
        Record<string, { readonly meant?: unknown; readonly 'date-parts'?: unknown } | undefined>
      >,
      isMacro: unknown,
    ) => void;
    readonly Output: {
      readonly Queue: {
        readonly prototype: {
          /** Joins parts to a text; a number alone is handed back as the part that it is. */
          renderBlobs: (
            this: { readonly state: { readonly tmp: { readonly area?: string } } },
            parts: readonly (string | Part)[],
            delimiter: string | undefined,
            inCitation: boolean | undefined,
            parent: Part | undefined,
          ) => string | Part;
        };
      };
      readonly Formats: Readonly<
        Record<'html' | 'text', { text_escape: (text: string) => string }>
      >;
    };
  }
  const processor: Processor;
  export default processor;
  export type { Part, State, Token };
}
