import type { App } from '../host/app';
import { inner } from '../host/inner';

/** Shows the light or the dark theme, in all windows, and tells plugins (`css-change`). */
export const setTheme = (app: App, theme: 'light' | 'dark'): void => {
  const docs = [document, ...app[inner].workspace[inner].windows.map(({ doc }) => doc)];
  for (const doc of docs) {
    doc.body.toggleClass('theme-dark', theme === 'dark');
    doc.body.toggleClass('theme-light', theme === 'light');
  }
  app.workspace.trigger('css-change');
};

/** Shows the other theme. */
export const toggleTheme = (app: App): void => setTheme(app, app.isDarkMode() ? 'light' : 'dark');
