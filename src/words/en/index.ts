/* The words of the interface in English. Scripts that many pages load have a module of their own. */
export * from './contribute-form.ts';
export * from './copy-file.ts';
export * from './copy-reference.ts';
export * from './form-start.ts';
export * from './list-button.ts';
export * from './list-keeping.ts';
export * from './list-start.ts';
export * from './missing-page.ts';
export * from './my-list.ts';
export * from './search-key.ts';
export * from './search-results.ts';
export * from './search-start.ts';
export * from './style-change.ts';
export * from './style-choice.ts';
export * from './theme.ts';
