// Runs a command written in TypeScript, on any Node that runs Vite: node scripts/run.mjs <command> [argument]…
import { runnerImport } from 'vite';

const commands = ['check', 'attest', 'publish', 'schema', 'nginx', 'single'];
const [command = '', ...rest] = process.argv.slice(2);
if (!commands.includes(command)) {
  console.error(`no command "${command}"; there are ${commands.join(', ')}`);
  process.exit(2);
}
const { module } = await runnerImport(`./src/compile/${command}.ts`, {
  configFile: false,
  logLevel: 'error',
});
process.exitCode = await module.main(process.cwd(), rest);
