/*
 * Loaded before commands, it makes the disk fail: `FAIL=ENOSPC:dist` lets every writing to a path
 * with “dist” in it fail as a full disk does, as long as the variable stands. A full disk takes the first half of a text, and names
 * no file when it has no room for the rest.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { getSystemErrorMap } from 'node:util';

const meant = () => (process.env.FAIL ?? '').split(':');

function fail(syscall, path) {
  const [code = ''] = meant();
  const [errno = 0, [, text = ''] = []] =
    [...getSystemErrorMap()].find(([, [name]]) => name === code) ?? [];
  const place = path === undefined ? '' : ` '${path}'`;
  const error = new Error(`${code}: ${text}, ${syscall}${place}`);
  throw Object.assign(error, { code, errno, syscall, ...(path === undefined ? {} : { path }) });
}

function isMeant(path) {
  const [code, part = ''] = meant();
  return code !== '' && typeof path === 'string' && path.includes(part);
}
const isWriting = (flags) => typeof flags === 'string' && /[wa+]/.test(flags);
const { writeFileSync, mkdirSync, openSync } = fs;

fs.writeFileSync = (file, data, options) => {
  if (!isMeant(file)) return writeFileSync(file, data, options);
  if (meant()[0] !== 'ENOSPC') fail('open', file);
  writeFileSync(file, String(data).slice(0, String(data).length / 2), options);
  return fail('write');
};
fs.mkdirSync = (path, options) =>
  isMeant(path) && !fs.existsSync(path) ? fail('mkdir', path) : mkdirSync(path, options);
fs.openSync = (path, flags, mode) =>
  isMeant(path) && (meant()[0] === 'EMFILE' || isWriting(flags))
    ? fail('open', path)
    : openSync(path, flags, mode);
syncBuiltinESMExports();
