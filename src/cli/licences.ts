import { relative } from 'node:path';
import { notInstalled, packageList } from '../core/licences/package-list.ts';
import { licenceProblems } from '../core/licences/shipped-package.ts';
import { installedPackages } from '../disk/installed-packages.ts';
import { readShippedPackages } from '../disk/shipped-packages.ts';
import { runCommand } from './command.ts';

/** `npm run licences`: what the site holds of others, what builds it, and under which licences. */
await runCommand(
  {
    usage: 'npm run licences',
    summary:
      'Lists the packages in the site (as of the last build), those that build it and those for development, by licence. The exit code is 1 if a package in the site has no licence text or a licence that is not allowed.',
    options: {},
  },
  async () => {
    const root = process.cwd();
    let damaged = '';
    const shipped = readShippedPackages(root, (file) => {
      damaged = relative(root, file);
    });
    if (shipped === undefined) {
      if (damaged !== '') {
        throw new Error(
          `The list of packages in the site, ${damaged}, is damaged or of another version. Run: npm run build`,
        );
      }
      throw new Error('There is no list of the packages in the site yet. Run: npm run build');
    }
    const installed = installedPackages(root);
    const [older] = notInstalled(shipped, installed);
    if (older !== undefined) {
      throw new Error(
        `The last build contains ${older}, which is no longer installed. Run: npm run build`,
      );
    }
    process.stdout.write(packageList(shipped, installed));
    const problems = licenceProblems(shipped);
    if (problems.length === 0) return 0;
    process.stderr.write(`\n${problems.join('\n')}\n`);
    return 1;
  },
);
