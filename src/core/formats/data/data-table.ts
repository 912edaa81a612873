import type { Library } from '../../library.ts';

/*
 * A table of the library as data has one definition: its columns. JSON Schema, Table Schema, the
 * head of the CSV and the README beside the files are all made of it.
 */

/** What a cell can be. In CSV keys are parted by blanks, and texts are a JSON array. */
type ColumnType = 'text' | 'integer' | 'keys' | 'texts';

/** One column of a table. */
export interface Column {
  readonly type: ColumnType;
  /** What it holds, as a sentence. */
  readonly says: string;
  /** True where each row has it. Lists are always there, though they may be empty. */
  readonly required?: true;
  /** The words that it takes, where they are few. */
  readonly words?: readonly string[];
  /** What each value looks like, as a regular expression. */
  readonly form?: string;
  /** The name of the table whose key it holds. */
  readonly refersTo?: string;
}

type Columns = Readonly<Record<string, Column>>;

/** A value of a cell; a cell without value is empty in CSV and left out of JSON. */
type DataValue = string | number | readonly string[];

/** A row of any table. */
export type DataRow = Readonly<Record<string, DataValue | undefined>>;

type ValueOf<Of extends Column> = Of extends { readonly type: 'integer' }
  ? number
  : Of extends { readonly type: 'keys' | 'texts' }
    ? readonly string[]
    : string;

type RowOf<Of extends Columns> = {
  readonly [Name in keyof Of]:
    | ValueOf<Of[Name]>
    | (Of[Name] extends { readonly required: true } | { readonly type: 'keys' | 'texts' }
        ? never
        : undefined);
};

interface TableFacts {
  /** The name of its files. */
  readonly name: string;
  /** Rises when a column goes, is renamed, changes its type or means something else. */
  readonly version: number;
  readonly title: string;
  /** What a row is, as a sentence. */
  readonly says: string;
  /** The column that names a row, where one does. */
  readonly key?: string;
}

/** A table of the library, as files are made of it. */
export interface DataTable extends TableFacts {
  readonly columns: Columns;
  /** The rows, in the order of the library; `home` is the address of the first page. */
  readonly rows: (library: Library, home: string) => readonly DataRow[];
}

/** Defines a table; its rows are held against its columns by the compiler. */
export function defineTable<const Of extends Columns>(
  table: TableFacts & {
    readonly columns: Of;
    readonly rows: (library: Library, home: string) => readonly RowOf<Of>[];
  },
): DataTable {
  return table;
}

/** The columns of a table, with their names. */
export function columnsOf({ columns }: DataTable): [name: string, column: Column][] {
  return Object.entries(columns);
}

/** True for a column of lists. */
export function isList({ type }: Column): boolean {
  return type === 'keys' || type === 'texts';
}
