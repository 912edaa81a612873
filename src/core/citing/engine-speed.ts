/*
 * Five functions of citeproc-js 2.4.63 in a form that takes less time: a third of the whole, and
 * nothing of the output, which a test holds. They bind to that one version; with another one,
 * compare or delete this module.
 */
import processor, { type State, type Token } from 'citeproc';
import type { Engine } from './engine.ts';

/** Languages whose letters have capitals of their own rules (Unicode, SpecialCasing.txt). */
const OWN_CASE_RULES = /^(?:tr|az|lt)\b/i;

let isQuickened = false;

/** Replaces what all engines share, once. */
export function quickenEngines(): void {
  if (isQuickened) return;
  isQuickened = true;
  processor.tokenExec = runToken;
  const { prototype } = processor.Stack;
  prototype.value = function value(this: typeof prototype): unknown {
    return this.mystack[this.mystack.length - 1];
  };
  processor.toLocaleLowerCase = lowerCase;
  const { html } = processor.Output.Formats;
  const escapeText = html.text_escape;
  // The engine's pattern is global and would remember where it stopped.
  const needsEscape = new RegExp(`[&<>]|\\s\\s|${processor.SUPERSCRIPTS_REGEXP.source}`);
  html.text_escape = (text) => {
    if (!text) return '';
    return needsEscape.test(text) ? escapeText(text) : text;
  };
}

/** Replaces what an engine has of its own: texts without a sign of markup pass through. */
export function quickenEngine(engine: Engine): void {
  const { flipflopper } = engine.fun;
  const { processTags } = flipflopper;
  const quotes = ['open-quote', 'close-quote', 'open-inner-quote', 'close-inner-quote']
    .map((term) => engine.getTerm(term))
    .join('');
  const signs = new Set(`<"'\u2019${quotes}`.replaceAll(' ', ''));
  const pattern = new RegExp(`[${[...signs].map((sign) => `\\u{${code(sign)}}`).join('')}]`, 'u');
  flipflopper.processTags = (blob) => {
    if (pattern.test(blob.blobs)) processTags.call(flipflopper, blob);
  };
}

function code(sign: string): string {
  return (sign.codePointAt(0) ?? 0).toString(16);
}

/** Runs one step of a style; the engine makes a function anew for each. */
function runToken(this: State, token: Token, item: unknown, cited: unknown): number {
  let { next } = token;
  if (token.test) {
    const holds = Boolean(token.test(item, cited));
    this.tmp.jump.replace(holds ? 'succeed' : 'fail');
    next = holds ? token.succeed : token.fail;
  }
  const { execs } = token;
  for (let index = 0; index < execs.length; index++) {
    const other = execs[index]?.call(token, this, item, cited);
    if (other) next = other;
  }
  return next;
}

/** Asked with a list of languages, the system looks each of them up. */
function lowerCase(this: State, text: string): string {
  const languages = this.tmp.lang_array;
  if (!languages?.some((language) => OWN_CASE_RULES.test(language))) return text.toLowerCase();
  try {
    return text.toLocaleLowerCase([...languages]);
  } catch {
    return text.toLowerCase();
  }
}
