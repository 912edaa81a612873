import type { XmlElement } from '../../text/xml.ts';

/** A departure from a style file, where it does not print what its manual asks for. */
export interface Correction {
  /** The id of the style. */
  readonly style: string;
  /** An element of the file as it should be; every other one is given back as it is. */
  readonly correct: (element: XmlElement) => XmlElement;
}
