import type { LineKind } from '../../model/relations.ts';
import type { LinkView } from './card.ts';

/** A literature map: who builds on, cites or disputes whom, over time. */
export interface LiteratureMapView {
  readonly picture: MapPictureView;
  /** The same facts in words: what each work does to others, in the order of the picture. */
  readonly says: readonly MapSayingView[];
  /** How many works there are, how many are drawn, and how many have links but are left out. */
  readonly works: number;
  readonly drawn: number;
  readonly leftOut: number;
}

/** “Christens 2012” “builds on” “Rappaport 1981”, “Rappaport 1987”. */
export interface MapSayingView {
  readonly work: LinkView;
  readonly verbs: readonly { readonly verb: string; readonly works: readonly LinkView[] }[];
}

/** A line of text, with the height of its base line. */
export interface TextLineView {
  readonly text: string;
  readonly y: number;
}

/** The row of one work. */
export interface MapRowView {
  readonly key: string;
  /** “Christens 2010”. */
  readonly name: string;
  readonly href: string;
  readonly top: number;
  readonly height: number;
  /** The year, where it is another than that of the row above. */
  readonly year: string | undefined;
  readonly label: readonly TextLineView[];
  /** The title, for which there is room on wide pages. */
  readonly title: readonly TextLineView[];
  readonly node: { readonly top: number; readonly height: number };
}

/** Where all of it is drawn, in units of which sixteen are as wide as 1rem. */
export interface MapPictureView {
  readonly width: number;
  /** With the titles. */
  readonly wideWidth: number;
  readonly height: number;
  readonly nodeX: number;
  readonly labelX: number;
  readonly titleX: number;
  readonly rows: readonly MapRowView[];
  /** The heights of the rules between years and between threads. */
  readonly rules: { readonly years: readonly number[]; readonly threads: readonly number[] };
  /** The lines of each kind, as one path, and their heads. */
  readonly lines: readonly {
    readonly line: LineKind;
    readonly path: string;
    readonly heads: string;
  }[];
}
