/** What somebody types to begin a new entry, told apart: a number, an address, a record, a title. */

import { isbn13 } from '../../bibliography/check-digits.ts';
import { arxivNumber } from '../../formats/identifiers.ts';
import { findDoi, standardDoi } from '../../text/doi.ts';

/** What was typed, told apart. */
export type TypedIdentifier =
  | { readonly kind: 'doi' | 'isbn' | 'pmid' | 'arxiv' | 'url'; readonly value: string }
  /** A record in BibTeX, RIS or CSL-JSON, as it was pasted. */
  | { readonly kind: 'record'; readonly value: string }
  | { readonly kind: 'title'; readonly value: string }
  /** Something that was meant as a number and cannot be one: the reason, as a sentence. */
  | { readonly kind: 'wrong'; readonly value: string; readonly reason: string };

/** Tells what was typed apart. Prefixes (`doi:`, `ISBN`, `PMID:`, `arXiv:`) are understood. */
export function readIdentifier(typed: string): TypedIdentifier {
  const value = typed.trim();
  if (/^@\w+\s*[{(]/.test(value) || /^TY {1,2}- /m.test(value) || /^[[{]\s*["{\]}]/.test(value)) {
    return { kind: 'record', value };
  }
  if (/^https?:\/\//i.test(value)) return address(value);
  const doi = standardDoi(value);
  if (doi !== undefined) return { kind: 'doi', value: doi };
  const arxiv = arxivNumber(value);
  if (arxiv !== undefined) return { kind: 'arxiv', value: arxiv };
  const pmid = /^(?:pmid|pubmed)[:\s]*(\d{1,8})$/i.exec(value)?.[1] ?? /^\d{5,8}$/.exec(value)?.[0];
  if (pmid !== undefined) return { kind: 'pmid', value: pmid };
  const isbn = /^(?:isbn(?:-1[03])?[:\s]*)?([\d\s‐‑–-]{9,17}[\dx])$/i.exec(value)?.[1];
  return isbn === undefined ? { kind: 'title', value } : isbnOf(value, isbn);
}

function address(value: string): TypedIdentifier {
  if (!URL.canParse(value)) return { kind: 'wrong', value, reason: 'It is no web address.' };
  const { hostname, pathname, search } = new URL(value);
  const host = hostname.replace(/^www\./, '');
  const path = decoded(pathname);
  if (host === 'arxiv.org') {
    const number = /^\/(?:abs|pdf|html)\/(.+?)(?:\.pdf)?$/.exec(path)?.[1];
    if (number !== undefined && arxivNumber(number) !== undefined)
      return { kind: 'arxiv', value: number };
  }
  const pmid = /^\/(?:pubmed\/)?(\d{1,8})\/?$/.exec(path)?.[1];
  if (pmid !== undefined && /(?:^|\.)ncbi\.nlm\.nih\.gov$/.test(host)) {
    return { kind: 'pmid', value: pmid };
  }
  const isbn = /^\/isbn\/([\dXx-]+)/.exec(path)?.[1];
  if (host === 'openlibrary.org' && isbn !== undefined) return isbnOf(value, isbn);
  const doi = findDoi(path) ?? findDoi(decoded(search));
  if (doi !== undefined) {
    // Publishers write what of the article is shown behind the DOI: /doi/full/10.1002/x/pdf.
    const shown = /\/(?:full|abstract|pdf|epdf|html|summary|meta)$/i;
    const bare = doi.split('&')[0] ?? doi;
    return { kind: 'doi', value: (standardDoi(bare) ?? bare).replace(shown, '') };
  }
  return { kind: 'url', value };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function isbnOf(typed: string, written: string): TypedIdentifier {
  const digits = written.replace(/[^\dXx]/g, '').toUpperCase();
  if (digits.length !== 10 && digits.length !== 13) {
    return {
      kind: 'wrong',
      value: typed,
      reason: `An ISBN has 10 or 13 digits; this has ${digits.length}.`,
    };
  }
  const isbn = isbn13(digits);
  if (isbn === undefined) {
    return {
      kind: 'wrong',
      value: typed,
      reason: 'Its last digit does not check: a digit of the ISBN is wrong or two are exchanged.',
    };
  }
  return { kind: 'isbn', value: isbn };
}
