/**
 * The property of `globalThis` that stands for `import.meta.env.SITE` in the program that makes the
 * pages: the address of the site is no part of the program.
 */
export const SITE_VARIABLE = 'tracingsSite';
