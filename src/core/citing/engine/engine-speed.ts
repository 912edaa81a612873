/*
 * The contents of this file are subject to the Common Public Attribution License Version 1.0 (the
 * “License”); you may not use this file except in compliance with the License. You may obtain a copy
 * of the License at https://opensource.org/licenses/CPAL-1.0. The License is based on the Mozilla
 * Public License Version 1.1 but Sections 14 and 15 have been added to cover use of software over a
 * computer network and provide for limited attribution for the Original Developer. In addition,
 * Exhibit A has been modified to be consistent with Exhibit B.
 *
 * Software distributed under the License is distributed on an “AS IS” basis, WITHOUT WARRANTY OF ANY
 * KIND, either express or implied. See the License for the specific language governing rights and
 * limitations under the License.
 *
 * The Original Code is citeproc-js. The Original Developer is the Initial Developer. The Initial
 * Developer of the Original Code is Frank Bennett. All portions of the code written by Frank Bennett
 * are Copyright (c) 2009-2015. All Rights Reserved. Contributor: the editors of Tracings.
 */

import processor, { type State, type Token } from 'citeproc';
/*
 * Five functions of citeproc-js 2.4.63 in a form that takes less time: a third of the whole, and
 * nothing of the output, which a test holds. They bind to that one version; with another one,
 * compare or delete this module. They are derived from the Original Code by Frank Bennett, and were
 * changed on 25 November 2026: `CSL.tokenExec` runs its steps in one loop, `CSL.Stack.value` and
 * `CSL.toLocaleLowerCase` ask for less, `text_escape` of HTML and `processTags` pass over a text
 * without a sign that they look for.
 */
import { isUnpatched } from './engine-patches.ts';
import type { Engine } from './engine-types.ts';

/** Languages whose letters have capitals of their own rules (Unicode, SpecialCasing.txt). */
const OWN_CASE_RULES = /^(?:tr|az|lt)\b/i;

/** Replaces what all engines share, once. */
export function quickenEngines(): void {
  if (!isUnpatched('speed')) return;
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
  const pattern = new RegExp(
    `[${[...signs].map((character) => `\\u{${code(character)}}`).join('')}]`,
    'u',
  );
  flipflopper.processTags = (blob) => {
    if (pattern.test(blob.blobs)) processTags.call(flipflopper, blob);
  };
}

function code(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16);
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
