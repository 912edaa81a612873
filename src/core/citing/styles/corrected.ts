import type { XmlElement } from '../../text/xml.ts';
import { element } from './change-elements.ts';
import { styleFamily } from './families.ts';

/** Stands among the links of a style file that a package brought and that we corrected. */
const ADDRESS = 'docs/citing.md';

/** Whether records of a style are corrected, if its file is that of a package. */
export function hasRecordCorrections(id: string): boolean {
  return styleFamily(id) !== undefined;
}

/** The part of a style that says so, which survives the way to the browser. */
export function markCorrected(info: XmlElement): XmlElement {
  if (info.name !== 'info') return info;
  const link = element('link', { href: ADDRESS, rel: 'documentation' });
  return { ...info, children: [...info.children, link] };
}

/** Whether records are corrected for a style; never for a file that a library brings itself. */
export function isCorrected(xml: string): boolean {
  return xml.includes(`<link href="${ADDRESS}" rel="documentation"/>`);
}
