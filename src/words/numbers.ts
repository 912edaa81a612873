/** What `Intl` knows of a language, in the forms in which the words need it. */

/** The names of the months, as they stand in a date. */
export function monthsOf(locale: string): readonly string[] {
  const format = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) => format.format(Date.UTC(2000, month, 15)));
}

/**
 * What counts things in a language: `counted(2000, { one: 'Werk', other: 'Werke' })`. The forms are
 * those that `Intl.PluralRules` tells apart in the language; `other` is always there.
 */
export function counter(locale: string) {
  const rules = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);
  return {
    /** “2.000”. */
    grouped: (count: number): string => numbers.format(count),
    /** The form alone: “Werke”. */
    form: (count: number, forms: PluralForms): string => forms[rules.select(count)] ?? forms.other,
    /** “1 Werk”, “2.000 Werke”. */
    counted: (count: number, forms: PluralForms): string =>
      `${numbers.format(count)} ${forms[rules.select(count)] ?? forms.other}`,
  };
}

/** A word by the plural forms of its language. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & {
  readonly other: string;
};
