import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { bytes } from './fixtures/bytes.ts';

// Three processes are started: on a busy machine that takes a while.
it('compiles the same bytes on any clock and on any run', { timeout: 60_000 }, () => {
  for (const TZ of ['Asia/Kolkata', 'America/Los_Angeles', 'Europe/Kyiv']) {
    const script = `
      import { runnerImport } from 'vite';
      const { module } = await runnerImport('./src/compile/fixtures/bytes.ts', { configFile: false });
      process.stdout.write(module.bytes);`;
    const there = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
      env: { ...process.env, TZ },
      encoding: 'utf8',
    });
    expect(there).toBe(bytes);
  }
});
