import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const path = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** What axe-core finds in a page (or below a selector), each as one line: rule, element, why. */
export const axeFindings = async (
  page: Page,
  within = 'body',
  options: RunOptions = {},
): Promise<string[]> => {
  await page.addScriptTag({ path });
  const results = await page.evaluate<AxeResults, [string, RunOptions]>(
    ([selector, given]) =>
      (
        window as unknown as { axe: { run(s: string, o: RunOptions): Promise<AxeResults> } }
      ).axe.run(selector, given),
    [within, options],
  );
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')}: ${node.failureSummary ?? ''}`),
  );
};
