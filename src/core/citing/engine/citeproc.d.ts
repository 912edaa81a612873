/** What we replace in citeproc-js 2.4.63, which brings no types of its own. */
declare module 'citeproc' {
  /** A step of a style; a macro is a list of them. */
  interface Token {
    readonly next: number;
    readonly succeed: number;
    readonly fail: number;
    readonly test?: (item: unknown, cited: unknown) => unknown;
    readonly execs: ((
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
    readonly opt: { readonly lang: string };
    readonly sys: import('./engine-types.ts').EngineSystem;
    /** By language; the words that take no capital in a title. */
    readonly locale: Readonly<
      Record<string, { readonly opts: { readonly 'skip-words-regexp'?: RegExp } } | undefined>
    >;
    readonly build: Build;
    /** Tells each of some steps which is next. */
    configureTokenList(steps: Token[]): void;
  }
  /** What an engine is at while it is being made. */
  interface Build {
    /** `citation_sort`, while the sort keys of citations are built. */
    readonly area: string;
    /** `_sort` in either sort, else nothing. */
    readonly extension: string;
    /** The macros that are being built, each in the one before. */
    readonly macro_stack: readonly string[];
    /** For each names element around, what becomes its labels. */
    readonly name_label: readonly object[];
    /** Whether a label stands behind a name. */
    readonly name_flag?: unknown;
    /** Whether a sort key has a date. */
    readonly date_key?: unknown;
    /** Formats of the parts of a name. */
    readonly family?: unknown;
    readonly given?: unknown;
    readonly 'et-al'?: unknown;
  }
  type Substitute = (state: State, text: string | undefined) => string;
  interface Processor {
    /** Ours: in which ways it was changed (`isUnpatched`). */
    changes?: Set<string>;
    /** `forced` keeps to the locale, whatever the style says. */
    readonly Engine: new (
      system: import('./engine-types.ts').EngineSystem,
      styleXml: string,
      lang: string,
      forced: boolean,
    ) => import('./engine-types.ts').Engine;
    /** The language of a locale, and of the one that is read before it. */
    readonly localeResolve: (lang: string) => { readonly base: string; readonly best: string };
    readonly SINGLETON: number;
    readonly Token: new (name: string, kind: number) => Token;
    /** Adds the steps of a macro to those of its caller. */
    expandMacro: (this: State, call: Token, steps: Token[]) => void;
    /** Where the steps of a macro go; nothing where they stand already. */
    getMacroTarget: (this: State, name: string) => Token[] | false;
    buildMacro: (this: State, steps: Token[], nodes: unknown) => void;
    tokenExec: (this: State, token: Token, item: unknown, cited: unknown) => number;
    /** What attributes of style elements add to the steps that these become. */
    readonly Attributes: {
      '@text-case': (
        this: {
          readonly execs: ((
            this: { readonly strings: Record<string, string> },
            state: State,
            item: { readonly language?: string },
          ) => undefined)[];
        },
        state: State,
        value: string,
      ) => void;
    };
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
    /** Prints the names of some variables. */
    readonly NameOutput: {
      readonly prototype: {
        /** Decides for each variable whether “et al.” (1) or an ellipsis (2) stands in its names. */
        setEtAlParameters: (this: {
          readonly Item: Readonly<Record<string, unknown>>;
          readonly variables: readonly string[];
          readonly institutions: Readonly<Record<string, readonly unknown[] | undefined>>;
          readonly etal_spec: Record<
            string,
            { freeters: number; institutions: number } | undefined
          >;
          readonly state: { readonly tmp: { readonly sort_key_flag?: unknown } };
        }) => void;
      };
    };
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
      /** What `text-case` does to a text, by its value. */
      readonly Formatters: Record<string, (state: State, text: string) => string>;
      readonly Formats: Readonly<
        Record<'html' | 'text', { text_escape: (text: string) => string }>
      >;
    };
  }
  const processor: Processor;
  export default processor;
  export type { Build, Part, State, Token };
}
