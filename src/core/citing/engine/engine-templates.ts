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

import processor from 'citeproc';

/**
 * Lets the engine put texts into its templates as they are. citeproc-js 2.4.63 does it by `replace`
 * with the text itself, which reads `$&`, `$'` and the like in a title as what stands around it.
 * Derived from `CSL.substituteOne` and `CSL.substituteTwo` of the Original Code by Frank Bennett, and
 * changed on 25 November 2026.
 */
export function takeTextsLiterally(): void {
  processor.substituteOne = (template) => (_state, text) => into(template, '%%STRING%%', text);
  processor.substituteTwo = (template) => (param) => {
    const one = template.replace('%%PARAM%%', () => param);
    return (_state, text) => into(one, '%%STRING%%', text);
  };
}

function into(template: string, place: string, text: string | undefined): string {
  return text ? template.replace(place, () => text) : '';
}
