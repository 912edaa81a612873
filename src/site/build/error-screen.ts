import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { escapeHtml } from '../../core/render/text/html.ts';
import { LibraryError, type Problem } from '../../core/text/problem.ts';

/** What the development server’s script in the browser takes as an error, and lays over the page. */
export interface ErrorPayload {
  readonly type: 'error';
  readonly err: {
    readonly name: string;
    readonly title: string;
    /** HTML, as are `hint` and `highlightedCode`: an entry’s words are escaped in them. */
    readonly message: string;
    readonly hint?: string | undefined;
    readonly highlightedCode?: string | undefined;
    /** Plain text: the whole report. */
    readonly stack: string;
    readonly loc?: { readonly file: string; readonly line: number; readonly column: number };
  };
}

/** As much of Vite’s channel to the browsers as is needed here. */
interface Browsers {
  send(payload: ErrorPayload | { type: 'full-reload'; path: string }): void;
  on(
    event: 'vite:client:connect',
    listener: (data: undefined, client: { send(payload: ErrorPayload): void }) => void,
  ): void;
}

/** Shows an error in every page that is open, and in those opened or loaded again, until it is cleared. */
export interface ErrorScreen {
  /** Returns the whole report as text, for the terminal. */
  show(error: unknown): string;
  clear(): void;
}

/** An error screen for the development server of the project at `root`. */
export function errorScreen(browsers: Browsers, root: string): ErrorScreen {
  let shown: ErrorPayload | undefined;
  browsers.on('vite:client:connect', (_data, client) => {
    if (shown) client.send(shown);
  });
  const { send } = browsers;
  // A page that cannot be made of faulty settings has an error of its own, which would lie above.
  browsers.send = (...args) => {
    const [payload] = args;
    if (shown !== undefined && payload.type === 'error') send.call(browsers, shown);
    else send.apply(browsers, args);
  };
  return {
    show(error) {
      shown = errorPayload(error, root);
      browsers.send(shown);
      return shown.err.stack;
    },
    clear() {
      if (!shown) return;
      shown = undefined;
      // Whoever undoes an edit changes no page: nothing else would load it again.
      browsers.send({ type: 'full-reload', path: '*' });
    },
  };
}

/**
 * An error as the browser shows it: of a library with errors the first one, at its place in the
 * file, and all of them in the report below.
 */
export function errorPayload(error: unknown, root: string): ErrorPayload {
  const [first, ...more] = error instanceof LibraryError ? error.problems : [];
  if (first === undefined) {
    const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
    const report = stack ?? message;
    return {
      type: 'error',
      err: {
        name,
        title: 'The pages stay as they were.',
        message: escapeHtml(message),
        stack: report,
      },
    };
  }
  const { path, line, column, message, hint, rule } = first;
  const count = more.length === 0 ? 'One error' : `${more.length + 1} errors, the first of them`;
  return {
    type: 'error',
    err: {
      name: rule,
      title: `${count}: the pages stay as they were.`,
      message: escapeHtml(`${path}:${line}:${column}  ${message}`),
      hint: hint && escapeHtml(hint),
      highlightedCode: markedCode(root, first),
      stack: error instanceof Error ? error.message : '',
      loc: { file: join(root, path), line, column },
    },
  };
}

/** The file with the line of the problem marked, in the form that Astro’s screen takes. */
function markedCode(root: string, { path, line }: Problem): string | undefined {
  let text: string;
  try {
    text = readFileSync(join(root, path), 'utf8');
  } catch {
    return undefined;
  }
  const lines = text.split(/\r\n|\n/).map((content, index) => {
    const mark = index + 1 === line ? ' error-line' : '';
    return `<span class="line${mark}">${escapeHtml(content)}</span>`;
  });
  return `<pre class="shiki"><code>${lines.join('\n')}</code></pre>`;
}
