/** A kind of evidence as sentences count it. */
export interface CountedKind {
  readonly id: string;
  readonly label: string;
  /** One such work and several of them, where a library names them. */
  readonly counted?: readonly [one: string, several: string] | undefined;
}
