import { parseArgs } from 'node:util';
import { closest, distance } from 'fastest-levenshtein';
import { describeFailure } from './failure.ts';

/** One option of a command, as `node:util` parseArgs takes it, with its line of help. */
export interface Option {
  readonly type: 'string' | 'boolean';
  /** What the help calls the value, as in `--base <path>`. */
  readonly value?: string;
  readonly help: string;
}

/** A command of the project: what its help says, and which arguments it takes. */
export interface Command<Options extends Record<string, Option>> {
  /** As typed by a person: `npm run build`. */
  readonly usage: string;
  readonly summary: string;
  readonly options: Options;
  /** Present when the command takes words beside its options: what the help says of them. */
  readonly words?: { readonly name: string; readonly help: string };
}

type Values<Options extends Record<string, Option>> = {
  readonly [Name in keyof Options]: Options[Name]['type'] extends 'boolean'
    ? boolean
    : string | undefined;
};

/** What was typed after a command's name. */
export interface Arguments<Options extends Record<string, Option>> {
  readonly values: Values<Options>;
  readonly words: readonly string[];
  readonly verbose: boolean;
}

/** An argument that cannot be used; its message names it and says what to write instead. */
export class UsageError extends Error {
  override name = 'UsageError';
}

const COMMON = {
  verbose: { type: 'boolean', help: 'show the whole error, with its stack' },
  help: { type: 'boolean', help: 'show this text' },
} as const satisfies Record<string, Option>;

/**
 * Runs a command: reads its arguments, prints its help when asked, and turns every error into a
 * short message on stderr. Sets the exit code: 0, 1 for a failure, 2 for an argument that cannot
 * be used, or what `work` returns.
 */
export async function runCommand<const Options extends Record<string, Option>>(
  command: Command<Options>,
  work: (given: Arguments<Options>) => Promise<number>,
  argv: readonly string[] = process.argv.slice(2),
): Promise<void> {
  if (argv.includes('--help')) {
    process.stdout.write(helpFor(command));
    return;
  }
  try {
    process.exitCode = await work(readArguments(command, argv));
  } catch (error) {
    if (error instanceof UsageError) {
      process.stderr.write(`${error.message}\n\n${usageLine(command)}\n`);
      process.exitCode = 2;
    } else {
      process.stderr.write(`${describeFailure(error, argv.includes('--verbose'))}\n`);
      process.exitCode = 1;
    }
  }
}

/**
 * Reads arguments strictly.
 *
 * @throws {UsageError} for an unknown option, a missing or superfluous value, a word too many.
 */
export function readArguments<const Options extends Record<string, Option>>(
  command: Command<Options>,
  argv: readonly string[],
): Arguments<Options> {
  const options: Record<string, Option> = { ...command.options, ...COMMON };
  // Not strict: Node's own messages explain parseArgs, not our commands.
  const { tokens } = parseArgs({ args: [...argv], options, strict: false, tokens: true });
  const values = new Map<string, string | boolean>();
  const words: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    const option = Object.hasOwn(options, token.name) ? options[token.name] : undefined;
    if (!option) throw new UsageError(unknownOption(token.rawName, Object.keys(options)));
    if (option.type === 'boolean') {
      if (token.value !== undefined) {
        throw new UsageError(`${token.rawName} takes no value; "${token.value}" was given.`);
      }
      values.set(token.name, true);
    } else {
      // `--out --base /x/`: what follows is the next option, not a value.
      const taken = token.value?.startsWith('--') && !token.inlineValue ? '' : token.value;
      if (!taken) {
        throw new UsageError(`${token.rawName} needs a value: ${token.rawName} <${option.value}>.`);
      }
      values.set(token.name, taken);
    }
  }
  if (!command.words && words.length > 0) throw new UsageError(wordTooMany(command, words));
  const given = Object.fromEntries(
    Object.entries(command.options).map(([name, option]) => [
      name,
      values.get(name) ?? (option.type === 'boolean' ? false : undefined),
    ]),
  );
  return { values: given as Values<Options>, words, verbose: values.has('verbose') };
}

function unknownOption(rawName: string, names: readonly string[]): string {
  const nearest = closest(
    rawName,
    names.map((name) => `--${name}`),
  );
  const hint = distance(rawName, nearest) <= 3 ? ` Did you mean ${nearest}?` : '';
  return `Unknown argument ${rawName}.${hint}`;
}

function wordTooMany(command: { readonly usage: string }, words: readonly string[]): string {
  const word = words[0] ?? '';
  // `npm run build --base /x/` hands over only `/x/`: npm keeps what stands before `--`.
  return (
    `Unexpected argument "${word}". ` +
    `Write two dashes before the options of an npm script: ${command.usage} -- --option ${word}`
  );
}

function usageLine(command: { readonly usage: string }): string {
  return `${command.usage} -- --help lists all options.`;
}

function helpFor(command: Command<Record<string, Option>>): string {
  const rows = Object.entries({ ...command.options, ...COMMON }).map(
    ([name, option]: [string, Option]) => ({
      term: option.value ? `--${name} <${option.value}>` : `--${name}`,
      help: option.help,
    }),
  );
  if (command.words) rows.unshift({ term: command.words.name, help: command.words.help });
  const width = Math.max(...rows.map((row) => row.term.length)) + 2;
  const lines = rows.map((row) => `  ${row.term.padEnd(width)}${row.help}`);
  const words = command.words ? ` [${command.words.name}]` : '';
  return `${command.summary}\n\n${command.usage} --${words} [options]\n\n${lines.join('\n')}\n`;
}
