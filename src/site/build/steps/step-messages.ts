import { z } from 'zod';

const errorSchema = z.object({
  name: z.string(),
  message: z.string(),
  stack: z.string().optional(),
  /** What else the error carries: `code` and `path` of the system’s, `loc` and `hint` of Astro’s. */
  fields: z.record(z.string(), z.unknown()),
  get cause() {
    return errorSchema.optional();
  },
});

/** An error as it goes from one process to another, which keeps neither its name nor its fields. */
export type ErrorData = z.output<typeof errorSchema>;

/** What the process of a step tells the one that started it. */
export const stepMessage = z.discriminatedUnion('tells', [
  z.object({
    tells: z.literal('stage'),
    stage: z.object({ name: z.string(), milliseconds: z.number(), line: z.string().optional() }),
  }),
  z.object({ tells: z.literal('file'), count: z.number() }),
  z.object({ tells: z.literal('result'), result: z.unknown() }),
  z.object({ tells: z.literal('error'), error: errorSchema }),
]);

export type StepMessage = z.output<typeof stepMessage>;

/** What is told of an error by itself, and is none of its fields. */
const TOLD: ReadonlySet<string> = new Set(['name', 'message', 'stack', 'cause']);

/** Causes of causes are told so deep. */
const MOST_CAUSES = 10;

/** What an error says, as data: its name, its message, its causes and what JSON can hold of its fields. */
export function errorData(error: unknown, depth = 0): ErrorData {
  if (!(error instanceof Error)) return { name: 'Error', message: textOf(error), fields: {} };
  const { cause } = error;
  const [name, message] = [textOf(error.name), textOf(error.message)];
  // Whoever counts on `Error.prepareStackTrace` makes it a list.
  const stack = typeof error.stack === 'string' ? error.stack : undefined;
  const given: Record<string, unknown> = { ...error };
  const fields = Object.fromEntries(
    Object.entries(given).flatMap(([key, value]) => {
      const text = TOLD.has(key) ? undefined : jsonOf(value);
      return text === undefined ? [] : [[key, JSON.parse(text)]];
    }),
  );
  const told = cause !== undefined && depth < MOST_CAUSES;
  return { name, message, stack, fields, ...(told && { cause: errorData(cause, depth + 1) }) };
}

/** The error again, to throw it where the step was asked for. */
export function errorOf({ name, message, stack, fields, cause }: ErrorData): Error {
  const error = new Error(message, cause && { cause: errorOf(cause) });
  return Object.assign(error, fields, { name }, stack === undefined ? {} : { stack });
}

function textOf(value: unknown): string {
  try {
    return String(value);
  } catch {
    // An object that cannot be told as text.
    return Object.prototype.toString.call(value);
  }
}

function jsonOf(value: unknown): string | undefined {
  try {
    return JSON.stringify(value);
  } catch {
    // A circle, such as Vite hangs on some of its errors.
    return undefined;
  }
}
