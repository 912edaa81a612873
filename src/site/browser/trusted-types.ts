/**
 * The part of the browser’s Trusted Types that is used here. What a policy returns is an object that
 * only a policy can make; the DOM’s own types call it a string, as they call what it is put into.
 */
interface TrustedTypes {
  createPolicy<Rules extends Partial<Record<'createHTML' | 'createScriptURL', Rule>>>(
    name: string,
    rules: Rules,
  ): Readonly<Rules>;
}

type Rule = (text: string) => string;

declare global {
  interface Window {
    readonly trustedTypes?: TrustedTypes;
  }
}

/** Trusted Types, in browsers that have them: the pages’ policy demands them there. */
export const trustedTypes: TrustedTypes | undefined = window.trustedTypes;
