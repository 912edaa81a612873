import processor from 'citeproc';

/**
 * Lets the engine put texts into its templates as they are. citeproc-js 2.4.63 does it by `replace`
 * with the text itself, which reads `$&`, `$'` and the like in a title as what stands around it.
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
