import { BODY_RULES } from '../body/body-rules.ts';
import { FILE_RULES } from '../text/file-rules.ts';
import type { RuleDocumentation, RuleExamples } from '../text/rule-documentation.ts';
import { RULE_PARTS, SILENCEABLE_RULES } from './rules.ts';

type NamedRule = RuleDocumentation & { readonly name: string };

/** Everything that the check can report, by parts, each with the heading under which it is explained. */
export const DOCUMENTED_RULES: readonly {
  readonly heading: string;
  readonly rules: readonly NamedRule[];
}[] = [
  { heading: 'The file and its fields', rules: named(FILE_RULES) },
  { heading: 'The text', rules: named(BODY_RULES) },
  ...RULE_PARTS,
];

function named(table: Readonly<Record<string, RuleDocumentation>>): NamedRule[] {
  return Object.entries(table).map(([name, rule]) => ({ name, ...rule }));
}

/**
 * The contributors’ reference of rules in Markdown, made from their definitions: a table of
 * all names, then each under a heading that is its name, so that its anchor is, too.
 */
export function ruleReference(): string {
  const tables = DOCUMENTED_RULES.map(
    ({ heading, rules }) =>
      `### ${heading}\n\n| rule | severity | meaning |\n| --- | --- | --- |\n${rules
        .map(
          ({ name, severity, why }) =>
            `| [${name}](#${name}) | ${severity === 'either' ? 'error or warning' : severity} | ${firstSentence(why)} |`,
        )
        .join('\n')}\n`,
  );
  const sections = DOCUMENTED_RULES.map(
    ({ heading, rules }) => `## ${heading}\n\n${rules.map(section).join('\n')}`,
  );
  return `${PREAMBLE}\n## All rules\n\n${tables.join('\n')}\n${sections.join('\n')}`;
}

const PREAMBLE = `# The rules of the check

\`npm run docs\` writes this page from the rules themselves; do not edit it by hand. \`npm run check\` reports each fault with its place, what to do, and the name of the rule. This page explains each rule. The names never change.

An **error** makes an entry false, unsafe or unreadable. The library cannot be built while there is one, and you cannot silence it. A **warning** may not apply to an entry; then the entry says why:

\`\`\`yaml
silenced:
  - rule: isbn
    reason: The book prints it this way.
\`\`\`

The reason is required; \`npm run check -- --format json\` shows it. A silence without a warning to silence is itself a warning. \`npm run check -- --fix\` corrects what is safe to correct: the order of fields, the form of a DOI, the pages.
`;

function section({ name, severity, why, mend, examples }: NamedRule): string {
  const silence = SILENCEABLE_RULES.includes(name)
    ? `**How to silence it:** \`silenced: [{ rule: ${name}, reason: "…" }]\`.\n\n`
    : '';
  const said =
    severity === 'either'
      ? 'An error if the faults it counts are errors, otherwise a warning.'
      : `${SAID[severity]}.`;
  return `### ${name}\n\n*${said}* ${why}\n\n${examples ? shown(examples) : ''}**How to fix it:** ${mend}\n\n${silence}`;
}

const SAID = { error: 'Error', warning: 'Warning' } as const;

function shown({ in: place, of, wrong, right }: RuleExamples): string {
  const language = place === 'fields' ? 'yaml' : place === 'body' ? 'md' : 'text';
  const whose = of === undefined ? '' : ` (${of})`;
  const block = (text: string) => `\`\`\`${language}\n${text}\n\`\`\`\n\n`;
  return `Wrong${whose}:\n\n${block(wrong)}Right${whose}:\n\n${block(right)}`;
}

function firstSentence(text: string): string {
  return (/^.*?\.(?=\s|$)/.exec(text)?.[0] ?? text).replace(/\|/g, '\\|');
}
