import { setTimeout as wait } from 'node:timers/promises';
import { counted } from '../core/text/words.ts';
import { runCommand, UsageError } from './command.ts';
import { type ProbeOptions, type ProbeReport, probeSite } from './probe/probe-site.ts';
import { serveBuild } from './serve-build.ts';

/** Between two questions to a host that has not got all of a new site yet. */
const PAUSE_SECONDS = 5;

/** `npm run probe`: requests ten addresses of a site. */
await runCommand(
  {
    usage: 'npm run probe',
    summary:
      'Requests ten addresses of different kinds from a published site, or from a build before you publish it, and checks their types and headers. The exit code is 1 if one of them is wrong.',
    options: {
      folder: {
        type: 'string',
        value: 'folder',
        help: 'the build that should be served there; without an address the command serves it itself (default: dist)',
      },
      wait: {
        type: 'string',
        value: 'seconds',
        help: 'how long to try again if something is wrong (default: 0)',
      },
    },
    words: { name: 'address', help: 'of the home page, as https://library.org/' },
  },
  async ({ values, words }) => {
    const [address] = words;
    if (words.length > 1) throw new UsageError('Give one address, that of the home page.');
    const seconds = Number(values.wait ?? 0);
    if (!(seconds >= 0))
      throw new UsageError(`--wait "${values.wait}" is not a number of seconds.`);
    if (address !== undefined) {
      const home = homeOf(address);
      return tell(await askAgain({ home, folder: values.folder, isPublished: true }, seconds));
    }
    const folder = values.folder ?? 'dist';
    const server = await serveBuild({
      root: process.cwd(),
      out: folder,
      base: undefined,
      port: 0,
      host: '127.0.0.1',
    });
    try {
      return tell(await probeSite({ home: server.address, folder, isPublished: false }));
    } finally {
      await server.close();
    }
  },
);

function homeOf(address: string): string {
  if (!URL.canParse(address) || !/^https?:/.test(address)) {
    throw new UsageError(
      `"${address}" is not a web address: it begins with https:// or http://. Write it as https://library.org/`,
    );
  }
  const { origin, pathname } = new URL(address);
  return `${origin}${pathname.replace(/\/*$/, '/')}`;
}

async function askAgain(options: ProbeOptions, seconds: number): Promise<ProbeReport> {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    const report = await probeSite(options);
    if (report.asked.every(({ faults }) => faults.length === 0) || Date.now() >= end) return report;
    await wait(PAUSE_SECONDS * 1000);
  }
}

function tell({ asked, notes }: ProbeReport): number {
  for (const { what, address, status, faults } of asked) {
    const sign = faults.length === 0 ? 'as it should be' : 'WRONG';
    process.stdout.write(`${status ?? '—'}  ${address}  ${what}: ${sign}\n`);
    for (const fault of faults) process.stdout.write(`     ${fault}\n`);
  }
  for (const note of notes) process.stdout.write(`${note}\n`);
  const failed = asked.filter(({ faults }) => faults.length > 0).length;
  process.stdout.write(
    `${counted(asked.length, 'address', 'addresses')} requested, ${failed} wrong.\n`,
  );
  return failed === 0 ? 0 : 1;
}
