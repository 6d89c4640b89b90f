import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame, Page } from '@playwright/test';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly target: readonly unknown[]; readonly failureSummary?: string }[];
}

/** What axe finds, by these rules or by all, best practices among them: the rule, where, and why. */
export async function violations(
  page: Page | Frame,
  rules: readonly string[] | null = null,
): Promise<readonly string[]> {
  const options = rules === null ? {} : { runOnly: { type: 'rule', values: rules } };
  // A page keeps it from one run to the next.
  if (!(await page.evaluate('"axe" in globalThis'))) await page.evaluate(axe);
  const found = (await page.evaluate(
    `axe.run(document, ${JSON.stringify(options)}).then(({ violations }) => violations)`,
  )) as readonly Violation[];
  return found.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) =>
        `${id} ${target.join(' ')}: ${failureSummary?.replaceAll('\n', ' ') ?? ''}`,
    ),
  );
}
