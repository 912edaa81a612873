import type { XmlElement } from '../../text/xml.ts';

/** A departure from a style file, where it does not print what its manual asks for. */
export interface Correction {
  /** The first style of a family (`families.ts`): its others are corrected, too. */
  readonly style: string;
  /** Members of the family that it is not for give `false`. */
  readonly isFor?: (id: string) => boolean;
  /** An element of the file as it should be; every other one is given back as it is. */
  readonly correct: (element: XmlElement) => XmlElement;
}
