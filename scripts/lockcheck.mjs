/**
 * Fails when package-lock.json names the host a package came from, lacks a package's checksum, or lacks the binaries of
 * some platform: an incomplete view of the registry writes such a file, which then installs on one kind of machine only.
 */
import { readFileSync } from 'node:fs';

/** @typedef {{ version?: string, resolved?: string, integrity?: string, link?: boolean, optionalDependencies?: Record<string, string> }} Locked */

const lockFile = new URL('../package-lock.json', import.meta.url);
/** @type {{ packages: Record<string, Locked> }} */
const { packages } = JSON.parse(readFileSync(lockFile, 'utf8'));
const names = new Set(Object.keys(packages).map(nameOf));

const faults = Object.entries(packages)
  .filter(([key]) => key !== '')
  .flatMap(([key, { version, resolved, integrity, optionalDependencies }]) => {
    const name = `${nameOf(key)}@${version}`;
    const absent = Object.keys(optionalDependencies ?? {}).filter((needed) => !names.has(needed));
    return [
      ...(resolved ? [`${name} names the host it came from: ${resolved}`] : []),
      ...(integrity ? [] : [`${name} has no checksum`]),
      ...absent.map((needed) => `${name} lacks ${needed}`),
    ];
  });
for (const fault of faults) console.error(`package-lock.json: ${fault}`);
process.exitCode = faults.length > 0 ? 1 : 0;

/** @param {string} key "node_modules/a/node_modules/b" is b */
function nameOf(key) {
  return key.replace(/^.*node_modules\//, '');
}
