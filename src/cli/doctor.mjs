/*
 * `npm run doctor`. It begins on whatever Node the machine has and without any package, since these
 * two are what lacks most often; all else is in doctor/doctor.ts, which needs both.
 */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project that this file is part of. */
const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

const findings = [examineNode(), examinePackages()];

if (findings.every(({ state }) => state === 'fine')) {
  const { doctor } = await import('./doctor/doctor.ts');
  await doctor(findings);
} else {
  for (const { state, says, mend } of findings) {
    process.stdout.write(`${state.padEnd(5)}  ${says}\n${mend ? `       ${mend}\n` : ''}`);
  }
  process.stdout.write('\nThe rest can be checked once this is fixed.\n');
  process.exitCode = 1;
}

function examineNode() {
  const version = `Node ${process.versions.node}`;
  if (process.features.typescript) {
    return { state: 'fine', says: `${version} can run the commands.` };
  }
  return {
    state: 'wrong',
    says: `${version} cannot run the commands, which need 22.18 or newer.`,
    mend: 'npm ci installs one, but for kinds of machines for which there is no package: then install it from https://nodejs.org/',
  };
}

/** Whether the packages are there, in the versions that package-lock.json names. */
function examinePackages() {
  const mend = 'Run npm ci.';
  const wanted = packagesIn(join(ROOT, 'package-lock.json'));
  if (wanted === undefined) {
    return {
      state: 'wrong',
      says: 'package-lock.json is missing or damaged.',
      mend: 'Restore it from the repository: git checkout -- package-lock.json',
    };
  }
  if (!existsSync(join(ROOT, 'node_modules'))) {
    return { state: 'wrong', says: 'The packages are not installed.', mend };
  }
  const faults = [];
  let count = 0;
  for (const [path, { version, optional, link }] of Object.entries(wanted)) {
    if (path === '' || link) continue;
    const found = readJson(join(ROOT, path, 'package.json'));
    // Optional ones are for other kinds of machines.
    if (found === undefined && optional) continue;
    count += 1;
    const name = path.replace(/^.*node_modules\//, '');
    if (found === undefined) faults.push(`${name} is missing`);
    else if (found.version !== version) faults.push(`${name} is ${found.version}, not ${version}`);
  }
  if (faults.length === 0)
    return { state: 'fine', says: `${count} packages are installed correctly.` };
  const shown = faults.slice(0, 3).join(', ');
  const rest = faults.length > 3 ? ` and ${faults.length - 3} more` : '';
  return { state: 'wrong', says: `Some packages are wrong: ${shown}${rest}.`, mend };
}

function packagesIn(file) {
  return readJson(file)?.packages;
}

function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
