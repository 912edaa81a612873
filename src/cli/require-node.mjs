/*
 * Loaded before each command: the commands are TypeScript, which Node runs as it is from 22.18 on.
 * On an older machine npm has installed a newer Node, unless it was told to leave optional packages
 * out or there is none for this kind of machine.
 */
if (!process.features.typescript) {
  process.stderr.write(
    `This is Node ${process.versions.node}, and the commands need 22.18 or newer.\n` +
      'Run npm ci without --omit=optional, which installs one, or install a newer Node: https://nodejs.org/\n',
  );
  process.exit(1);
}
