import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const path = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/**
 * Where the app's own colours fall short of 4.5:1 (its accent has 4.25 on white, its red less): a plugin that
 * uses these elements as the app has them cannot do better, so their contrast is not reported.
 */
const ownColours =
  '.mod-cta, .mod-warning, .mod-destructive, .is-warning *, .cm-link, .cm-url, .internal-link, .empty-state-action';

/** What axe-core finds in a page (or below a selector), each as one line: rule, element, why. */
export const axeFindings = async (
  page: Page,
  within = 'body',
  options: RunOptions = {},
): Promise<string[]> => {
  await page.addScriptTag({ path });
  return page.evaluate<string[], [string, RunOptions, string]>(
    async ([selector, given, colours]) => {
      const { axe } = window as unknown as {
        axe: { run(within: string, options: RunOptions): Promise<AxeResults> };
      };
      const { violations } = await axe.run(selector, given);
      return violations.flatMap(({ id, nodes }) =>
        nodes
          .map((node) => ({ place: node.target.join(' '), why: node.failureSummary ?? '' }))
          .filter(
            ({ place }) =>
              id !== 'color-contrast' || !document.querySelector(place)?.matches(colours),
          )
          .map(({ place, why }) => `${id}: ${place}: ${why}`),
      );
    },
    [within, options, ownColours],
  );
};
