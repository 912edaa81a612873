import { SILENCEABLE_RULES } from '../../text/rule-names.ts';
import type { RuleDocument, RuleExample } from './rule-document.ts';
import { RULE_PARTS } from './rule-documents.ts';

/**
 * The contributors’ reference of rules in Markdown, made from the documents themselves: a table of
 * all names, then each under a heading that is its name, so that its anchor is, too.
 */
export function ruleReference(): string {
  const parts = RULE_PARTS.map(({ heading, documents }) => ({
    heading,
    rules: Object.entries<RuleDocument>(documents),
  }));
  const tables = parts.map(
    ({ heading, rules }) =>
      `### ${heading}\n\n| rule | severity | meaning |\n| --- | --- | --- |\n${rules
        .map(
          ([name, { severity, meaning }]) =>
            `| [${name}](#${name}) | ${severity === 'either' ? 'error or warning' : severity} | ${firstSentence(meaning)} |`,
        )
        .join('\n')}\n`,
  );
  const sections = parts.map(
    ({ heading, rules }) =>
      `## ${heading}\n\n${rules.map(([name, document]) => section(name, document)).join('\n')}`,
  );
  return `${PREAMBLE}\n## All rules\n\n${tables.join('\n')}\n${sections.join('\n')}`;
}

const PREAMBLE = `# The rules of the check

Made from \`src/core/checks/documentation/\` by \`npm run docs\`; do not edit it by hand. \`npm run check\` tells each fault with its place, what to do, and the name of a rule; the names are permanent and are explained here.

An **error** makes an entry false, unsafe or unreadable; the library is not built with one, and none can be silenced. A **warning** may be right all the same. Then its entry says why:

\`\`\`yaml
silenced:
  - rule: isbn
    reason: The book prints it so.
\`\`\`

The reason is required, and is shown by \`npm run check -- --format json\`. A silence for which there is no warning is a warning itself. \`npm run check -- --fix\` mends what is safe: the order of fields, the form of a DOI, the pages.
`;

function section(name: string, { severity, meaning, mend, example }: RuleDocument): string {
  const silence = SILENCEABLE_RULES.some((rule) => rule === name)
    ? `**To silence it:** \`silenced: [{ rule: ${name}, reason: "…" }]\`.\n\n`
    : '';
  const said = severity === 'either' ? 'As grave as what it counts.' : `${SAID[severity]}.`;
  return `### ${name}\n\n*${said}* ${meaning}\n\n${example ? shown(example) : ''}**To mend it:** ${mend}\n\n${silence}`;
}

const SAID = { error: 'Error', warning: 'Warning' } as const;

function shown({ in: place, of, wrong, right }: RuleExample): string {
  const language = place === 'fields' ? 'yaml' : place === 'body' ? 'md' : 'text';
  const whose = of === undefined ? '' : ` (${of})`;
  const block = (text: string) => `\`\`\`${language}\n${text}\n\`\`\`\n\n`;
  return `Wrong${whose}:\n\n${block(wrong)}Right${whose}:\n\n${block(right)}`;
}

function firstSentence(text: string): string {
  return (/^.*?\.(?=\s|$)/.exec(text)?.[0] ?? text).replace(/\|/g, '\\|');
}
