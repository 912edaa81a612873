import { type ChildProcess, spawn } from 'node:child_process';
import { access, constants, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { z } from 'zod';

/*
 * Drives an unaltered Firefox by WebDriver BiDi, the protocol that it speaks itself. Playwright
 * speaks it too, but asks for commands that the extended support release does not know.
 * https://w3c.github.io/webdriver-bidi/
 */

/** Settings beside those that Firefox makes itself when it is driven: no services, no restart. */
const PREFERENCES = {
  'app.normandy.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'services.settings.server': 'data:,#/v1',
  'intl.accept_languages': 'en-GB',
} as const;

/** What a driven Firefox 153 says now and then of any page, even of one that has no script. */
const OWN_ERROR = 'Error: Permission denied to access property "length"';

/** How long anything may take, before the test is told what it waited for. */
const PATIENCE = 15_000;

/**
 * The path of a Firefox ESR: the one `FIREFOX_PATH` names, or the one that is installed; undefined
 * where there is none.
 *
 * @throws {Error} when `FIREFOX_PATH` names nothing that can be run.
 */
export async function findFirefox(): Promise<string | undefined> {
  const named = process.env.FIREFOX_PATH;
  if (named) {
    if (await isExecutable(named)) return named;
    throw new Error(`FIREFOX_PATH is "${named}", which cannot be run. Correct it, or unset it.`);
  }
  for (const folder of (process.env.PATH ?? '').split(delimiter).filter(Boolean)) {
    const path = join(folder, 'firefox-esr');
    if (await isExecutable(path)) return path;
  }
  return undefined;
}

async function isExecutable(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** A tab in a profile of its own. */
export interface FirefoxTab {
  /** Errors and warnings of the console, what the policy refused, requests that failed. */
  readonly complaints: readonly string[];
  /** The address of every request so far. */
  readonly requests: readonly string[];
  /** Opens an address and waits until it has loaded; gives the status of the page. */
  open(address: string): Promise<number>;
  /** The value of a JavaScript expression in the page, waited for; it must survive JSON. */
  ask(expression: string): Promise<unknown>;
  /** Waits until the expression is true, or throws with what it waited for. */
  until(expression: string): Promise<void>;
  /** Presses the mouse on the first element that the selector names, once it is there. */
  click(selector: string): Promise<void>;
  /** Types a text where the focus is. */
  type(text: string): Promise<void>;
  /** Presses Ctrl and a letter. */
  pressControl(letter: string): Promise<void>;
}

/** A Firefox that runs. */
export interface Firefox {
  openTab(): Promise<FirefoxTab>;
  close(): Promise<void>;
}

/** Starts a Firefox without a window, in a profile that goes when it is closed. */
export async function startFirefox(path: string): Promise<Firefox> {
  const profile = await mkdtemp(join(tmpdir(), 'tracings-firefox-'));
  const lines = Object.entries(PREFERENCES).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`,
  );
  await writeFile(join(profile, 'user.js'), lines.join(''));
  const child = spawn(path, ['--headless', '--remote-debugging-port=0', '--profile', profile], {
    // Whatever it keeps beside its profile goes with the profile; a home of others is refused.
    env: { ...process.env, HOME: profile },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const remove = () => rm(profile, { recursive: true, force: true, maxRetries: 5 });
  try {
    const connection = await connect(`${await addressSaid(child)}/session`);
    await connection.send('session.new', { capabilities: {} });
    await connection.send('session.subscribe', {
      events: ['log.entryAdded', 'network.beforeRequestSent', 'network.fetchError'],
    });
    await connection.send('script.addPreloadScript', { functionDeclaration: TELL_REFUSED });
    return {
      openTab: () => openTab(connection),
      async close() {
        await connection.send('browser.close', {});
        await ended;
        await remove();
      },
    };
  } catch (error) {
    child.kill('SIGKILL');
    await ended;
    await remove();
    throw error;
  }
}

/** Runs in every page, before its own scripts. */
const TELL_REFUSED = `() => {
  document.addEventListener('securitypolicyviolation', (event) => {
    console.error('policy: ' + event.effectiveDirective + ' refused ' + event.blockedURI);
  });
}`;

/** The address on which Firefox says that it listens. */
function addressSaid(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const failed = (why: string) => reject(new Error(`Firefox ${why}. It said:\n${said}`));
    const timer = setTimeout(() => failed('did not start'), 2 * PATIENCE);
    child.once('error', reject);
    child.once('close', (code) => failed(`ended with ${code}`));
    child.stderr?.on('data', (text) => {
      said += String(text);
      const address = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(said)?.[1];
      if (address === undefined) return;
      clearTimeout(timer);
      resolve(address);
    });
  });
}

const message = z.union([
  z.object({ type: z.literal('success'), id: z.number(), result: z.unknown() }),
  z.object({ type: z.literal('error'), id: z.number(), error: z.string(), message: z.string() }),
  z.object({ type: z.literal('event'), method: z.string(), params: z.unknown() }),
]);

interface Connection {
  /** The result of a command. */
  send(method: string, params: object): Promise<unknown>;
  onEvent(listener: (method: string, params: unknown) => void): void;
}

async function connect(address: string): Promise<Connection> {
  const socket = new WebSocket(address);
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  const listeners: ((method: string, params: unknown) => void)[] = [];
  socket.addEventListener('message', ({ data }) => {
    const told = message.parse(JSON.parse(String(data)));
    if (told.type === 'event') {
      for (const listener of listeners) listener(told.method, told.params);
      return;
    }
    const command = waiting.get(told.id);
    waiting.delete(told.id);
    if (told.type === 'success') command?.resolve(told.result);
    else command?.reject(new Error(`Firefox: ${told.error}: ${told.message}`));
  });
  socket.addEventListener('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('Firefox has ended.'));
  });
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve);
    socket.addEventListener('error', () => reject(new Error(`Nothing answers at ${address}.`)));
  });
  let last = 0;
  return {
    send(method, params) {
      last += 1;
      const command = Promise.withResolvers<unknown>();
      waiting.set(last, command);
      socket.send(JSON.stringify({ id: last, method, params }));
      return command.promise;
    },
    onEvent: (listener) => listeners.push(listener),
  };
}

const newUserContext = z.object({ userContext: z.string() });
const newContext = z.object({ context: z.string() });
const logEntry = z.object({
  level: z.string(),
  text: z.string().nullable(),
  source: z.object({ context: z.string().optional() }),
  stackTrace: z
    .object({ callFrames: z.array(z.object({ url: z.string(), lineNumber: z.number() })) })
    .optional(),
});
const requestEvent = z.object({
  context: z.string().nullable(),
  request: z.object({ url: z.string() }),
});
const evaluation = z.union([
  z.object({
    type: z.literal('success'),
    result: z.object({ type: z.string(), value: z.string().optional() }),
  }),
  z.object({ type: z.literal('exception'), exceptionDetails: z.object({ text: z.string() }) }),
]);

async function openTab({ send, onEvent }: Connection): Promise<FirefoxTab> {
  const { userContext } = newUserContext.parse(await send('browser.createUserContext', {}));
  const { context } = newContext.parse(
    await send('browsingContext.create', { type: 'tab', userContext }),
  );
  const complaints: string[] = [];
  const requests: string[] = [];
  onEvent((method, params) => {
    if (method === 'log.entryAdded') {
      const { level, text, source, stackTrace } = logEntry.parse(params);
      if (source.context !== context || !/error|warn/.test(level)) return;
      if (text === OWN_ERROR && stackTrace === undefined) return;
      const [place] = stackTrace?.callFrames ?? [];
      complaints.push(`${text ?? level}${place ? ` at ${place.url}:${place.lineNumber + 1}` : ''}`);
      return;
    }
    const told = requestEvent.safeParse(params);
    if (!told.success || told.data.context !== context) return;
    const { url } = told.data.request;
    if (method === 'network.fetchError') complaints.push(`failed: ${url}`);
    else requests.push(url);
  });

  const ask = async (expression: string): Promise<unknown> => {
    const answer = evaluation.parse(
      await send('script.evaluate', {
        expression: `(async () => JSON.stringify(await (${expression})))()`,
        target: { context },
        awaitPromise: true,
      }),
    );
    if (answer.type === 'exception') {
      throw new Error(`${expression}: ${answer.exceptionDetails.text}`);
    }
    return answer.result.value === undefined ? undefined : JSON.parse(answer.result.value);
  };
  const until = async (expression: string): Promise<void> => {
    const end = Date.now() + PATIENCE;
    while ((await ask(expression)) !== true) {
      if (Date.now() > end) throw new Error(`This did not become true: ${expression}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };
  const act = (type: 'key' | 'pointer', actions: readonly object[]) =>
    send('input.performActions', { context, actions: [{ type, id: type, actions }] });
  const keys = (values: readonly (readonly ['keyDown' | 'keyUp', string])[]) =>
    act(
      'key',
      values.map(([type, value]) => ({ type, value })),
    );
  return {
    complaints,
    requests,
    async open(address) {
      await send('browsingContext.navigate', { context, url: address, wait: 'complete' });
      return z
        .number()
        .parse(await ask(`performance.getEntriesByType('navigation')[0].responseStatus`));
    },
    ask,
    until,
    async click(selector) {
      const element = `document.querySelector(${JSON.stringify(selector)})`;
      await until(`${element} !== null`);
      const [x, y] = z.tuple([z.number(), z.number()]).parse(
        await ask(`(() => {
          ${element}.scrollIntoView({ block: 'center', behavior: 'instant' });
          const { x, y, width, height } = ${element}.getBoundingClientRect();
          return [Math.round(x + width / 2), Math.round(y + height / 2)];
        })()`),
      );
      await act('pointer', [
        { type: 'pointerMove', x, y },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ]);
    },
    async type(text) {
      await keys(
        [...text].flatMap((letter) => [['keyDown', letter] as const, ['keyUp', letter] as const]),
      );
    },
    async pressControl(letter) {
      const control = '\uE009';
      await keys([
        ['keyDown', control],
        ['keyDown', letter],
        ['keyUp', letter],
        ['keyUp', control],
      ]);
    },
  };
}
