import { runCommand, UsageError } from '../command.ts';
import { examineBuiltSite } from './built-site.ts';
import { examineCaches } from './caches.ts';
import { examineCheckout } from './checkout.ts';
import { type Finding, findingLines } from './finding.ts';
import { examineLibrary } from './library.ts';
import { examineMachine } from './machine.ts';
import { examinePublishedSite } from './published-site.ts';

/**
 * `npm run doctor`, on a Node that runs TypeScript and with the packages there: `before` is what
 * `doctor.mjs` has found of these two.
 */
export async function doctor(before: readonly Finding[]): Promise<void> {
  await runCommand(
    {
      usage: 'npm run doctor',
      summary:
        'Says what is wrong with this machine, this checkout, the settings, the caches and the built site (or a published site), and what to do. The exit code is 1 if something is wrong.',
      options: {
        site: { type: 'string', value: 'address', help: 'check a published site instead' },
        out: { type: 'string', value: 'folder', help: 'the built site (default: dist)' },
      },
    },
    async ({ values }) => {
      const root = process.cwd();
      const out = values.out ?? 'dist';
      const parts: readonly (() => readonly Finding[] | Promise<readonly Finding[]>)[] =
        values.site === undefined
          ? [
              () => before,
              () => examineMachine(root),
              () => examineCheckout(root),
              () => examineLibrary(root),
              () => examineCaches(root, out),
              () => examineBuiltSite(root, out),
            ]
          : [siteProbe(values.site)];
      let faults = 0;
      for (const part of parts) {
        for (const finding of await part()) {
          if (finding.state === 'wrong') faults++;
          process.stdout.write(findingLines(finding));
        }
      }
      process.stdout.write(
        faults === 0
          ? '\nNothing is wrong.\n'
          : `\nProblems: ${faults}. Each line says what to do.\n`,
      );
      return faults === 0 ? 0 : 1;
    },
  );
}

/** @throws {UsageError} for what is not a web address. */
function siteProbe(address: string): () => Promise<readonly Finding[]> {
  if (!URL.canParse(address) || !/^https?:$/.test(new URL(address).protocol)) {
    throw new UsageError(`--site ${address} is no address: https://library.example/`);
  }
  return () => examinePublishedSite(new URL(address));
}
