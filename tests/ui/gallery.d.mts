import type { Browser, Page } from 'playwright-core';

/** How the page looks. */
export interface PageLook {
  readonly width: number;
  readonly height?: number;
  readonly theme?: 'light' | 'dark';
  readonly phone?: boolean;
  readonly side?: boolean;
}

export function bundlePage(): Promise<string>;
export function openPage(browser: Browser, script: string, look: PageLook): Promise<Page>;
export function launch(): Promise<Browser>;
