import type { z } from 'zod';
import { changes, created } from './changes.ts';
import { formerly } from './formerly.ts';
import { silenced } from './silenced.ts';
import { withdrawn } from './withdrawn.ts';

/** What a link leads to decides its colour: red for ideas, green for names, violet for essays. */
export type Tone = 'work' | 'name' | 'subject' | 'essay';

/** The works that the graph knows of an entry, as citation keys. */
interface LinkedWorks {
  /** Works that the person or organization wrote or edited. */
  readonly by: readonly string[];
  /** Works about it. */
  readonly on: readonly string[];
  /** Works that its text cites, in the order of the text; a key may come twice. */
  readonly cited: readonly string[];
}

/** The list of works that the page of an entry offers as files. */
interface WorkListFacts<Data> {
  /** “Works on One-to-one conversation”. */
  readonly title: (data: Data) => string;
  /** The keys; what is no work of the library is left out, and what comes twice is listed once. */
  readonly keys: (data: Data, works: LinkedWorks) => readonly string[];
  /** True where files of records have the works in the order of their keys. */
  readonly recordsByKey?: true;
  /** True where the text itself orders its works; otherwise the citation style does. */
  readonly inTextOrder?: true;
  /** How the page calls the list: “Works”, “References”. */
  readonly name: string;
}

/** Our own text on the page of an entry, as something that one can cite. */
interface OwnTextFacts<Data> {
  /** What the text is called in citation keys: `concept` in `concept-one-to-one`. */
  readonly keyPrefix: string;
  readonly type: 'webpage' | 'post-weblog';
  /** Who signs it, where that is not the editors. */
  readonly authors?: (data: Data) => readonly string[] | undefined;
  /** Its title, where that is not the heading of the entry. */
  readonly title?: (data: Data) => string;
}

/** What `npm run new -- --kind` asks for, for kinds that have a name and no record. */
interface NewEntryFacts<Data> {
  /** True where the name has the parts of a person’s: “Baker, Ella J.”. */
  readonly isPersonal?: true;
  /** The field of the name, where that is not `name`: `title`. */
  readonly nameField?: keyof Data & string;
  /** The field that says what it is. */
  readonly field: keyof Data & string;
  readonly question: string;
  /** Comments in the front matter that tell what else one can write. */
  readonly prompts: string;
}

/** What a kind of entry is. `Data` is its front matter. */
export interface KindFacts<Data> {
  /** “work”, as in “a work”. */
  readonly singular: string;
  /** “Works”: the heading of its index. */
  readonly plural: string;
  readonly tone: Tone;
  /** The index that one of the tabs leads to. */
  readonly tab?: {
    /** What the index calls itself above its heading, where that is not its heading. */
    readonly call?: string;
    /** One sentence on what is listed there. */
    readonly about: string;
    /** True where the index is divided by first letters. */
    readonly byLetter?: true;
  };
  /** What the entry is called, as plain text: a title, an inverted name. */
  readonly heading: (data: Data) => string;
  /** How running text names it; otherwise by its heading. */
  readonly short?: (data: Data) => string;
  /** How lists of entries of all kinds name it; otherwise by its heading. */
  readonly listed?: (data: Data) => string;
  /** What an index files it under; otherwise its heading without case, marks and articles. */
  readonly filing?: (data: Data) => string;
  /** One sentence on it, as plain text; otherwise the first text of the entry. */
  readonly summary?: (data: Data) => string | undefined;
  /** The names by which texts call it, and its other names: former ones, misprints. */
  readonly names?: (data: Data) => {
    readonly known: readonly string[];
    readonly others: readonly string[];
  };
  /** True where a text should link the first place that names it in full. */
  readonly linkNames?: true;
  /** When it says itself that it was last changed, beside its change notes. */
  readonly changed?: (data: Data) => string;
  /**
   * What somebody who cites it may have relied on, as text by the field that holds it: who changes
   * that is asked for a change note.
   */
  readonly substance?: (data: Data) => Readonly<Record<string, string>>;
  /** Such entries are in the feed; the order there among entries of one day. */
  readonly feedOrder?: number;
  /** Its place among the kinds that mention an entry, the first with 1; kinds without one come last. */
  readonly mentionOrder?: number;
  /**
   * `index` where entries share the page of the index and each is a part of it; otherwise each has
   * its own. So far only claims do: `src/pages/claims/` shows them, in the order of
   * `graph/shared-pages.ts`.
   */
  readonly page?: 'index';
  /** True where the page shows no text below the fields. */
  readonly withoutText?: true;
  /** True where a text gathers what many works say: for a question the search prefers the works themselves. */
  readonly gathersWorks?: true;
  /** False for pages that no search engine should list. */
  readonly inSiteMap?: false;
  /** True for entries that the search tells below its results, by title and `summary` alone, and counts nowhere. */
  readonly shownBelowResults?: true;
  /** False for entries that the forms offer nowhere. */
  readonly inForms?: false;
  /** Part of the front matter, as much as a check of another entry in the forms asks for. */
  readonly brief?: (data: Data) => Readonly<Record<string, unknown>>;
  /** True where the paragraphs of the text have numbers. */
  readonly numbersParagraphs?: true;
  readonly ownText?: OwnTextFacts<Data>;
  readonly workList?: WorkListFacts<Data>;
  readonly newEntry?: NewEntryFacts<Data>;
  /** For entries that others should lead to: the field of the heading, and what to do. */
  readonly reached?: { readonly field: string; readonly hint: string };
  /** The fields in the order in which we write them, where that is not the order of the schema. */
  readonly fieldOrder?: readonly string[];
}

/**
 * Defines a kind of entry. The schema is that of its front matter; what every entry may have is
 * added: `created`, `changes`, `formerly`, `withdrawn`, `silenced`. Pages, checks, exports and forms
 * read the rest.
 */
export function defineKind<Shape extends z.ZodRawShape>({
  schema,
  ...facts
}: { readonly schema: z.ZodObject<Shape, z.core.$strict> } & KindFacts<
  z.output<z.ZodObject<Shape, z.core.$strict>>
>) {
  const common = { created, changes, formerly, withdrawn, silenced };
  return { ...facts, schema: schema.extend(common).meta(schema.meta() ?? {}) };
}
