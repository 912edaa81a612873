import type { FileCount } from './file-kinds.ts';

/** What a process with all its descendants used. What a system does not tell is undefined. */
export interface Used {
  readonly wallMilliseconds: number;
  readonly cpuMilliseconds: number | undefined;
  readonly peakBytes: number | undefined;
}

/** What one build used, and what it wrote. */
export interface Built extends Used {
  readonly pages: number;
  readonly files: FileCount;
  readonly kinds: Readonly<Record<string, FileCount>>;
  /** Milliseconds by stage, none counted inside another; empty for a build that is not ours. */
  readonly stages: Readonly<Record<string, number>>;
  /** Citations formatted anew; undefined for a build that is not ours. */
  readonly citationsAnew: number | undefined;
}

/** Our builds of a made-up library, in the order in which they follow each other. */
export const BUILDS = {
  cold: 'cold',
  second: 'second, nothing changed',
  text: 'the text of one entry edited',
  record: 'the record of one entry edited',
} as const;

/** The name of one of our builds. */
export type Build = keyof typeof BUILDS;

/** What another program was measured with, or why it was not. */
export interface Peer {
  readonly name: string;
  readonly built: Built | undefined;
  readonly missing?: string;
}

/** The builds of one library. */
export interface SizeFigures {
  readonly size: number;
  readonly bare: Built;
  readonly builds: Readonly<Record<Build, Built>>;
  readonly peers: readonly Peer[];
}

/** References in the site’s style by us and by a pandoc. */
export interface CitingFigures {
  readonly works: number;
  readonly ours: Used;
  readonly pandoc: Used | undefined;
  /** Which pandoc it was, or why there is none. */
  readonly pandocName: string;
}

/** Everything that a run measured; a part that did not run is not there. */
export interface Figures {
  readonly sizes: readonly SizeFigures[];
  readonly first?: Built;
  readonly check?: Used & { readonly size: number };
  readonly dev?: { readonly size: number; readonly saves: readonly Used[] };
  readonly citing?: CitingFigures;
  /** How many times as long nginx takes for the page of a work as for a plain file of its size. */
  readonly serving?: number;
  /** How many times as long an input of four times the size takes. */
  readonly growth?: readonly { readonly name: string; readonly times: number }[];
}
