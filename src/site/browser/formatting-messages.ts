import type { CslItem } from '../../core/model/csl.ts';

/** The files that a style needs. */
export interface StyleTexts {
  readonly id: string;
  readonly xml: string;
  readonly locale: string;
}

/** What a page asks of the worker that formats; `id` is told again in the answer. */
export interface FormattingQuestion {
  readonly id: number;
  readonly type: 'references';
  readonly style: StyleTexts;
  readonly items: readonly CslItem[];
}

/** The references as pairs of key and HTML, in the order asked; or what went wrong. */
export type FormattingAnswer =
  | { readonly id: number; readonly references: readonly (readonly [key: string, html: string])[] }
  | { readonly id: number; readonly error: string };
