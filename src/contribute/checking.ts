/** What checks a form and shows what was checked: loaded together, since the one is never used alone. */
export { checkForm } from './check-form.ts';
export { cardPreview } from './views/preview.ts';
