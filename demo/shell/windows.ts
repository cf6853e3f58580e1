const copyStyles = (from: Document, to: Document): void => {
  for (const el of from.head.querySelectorAll('link[rel=stylesheet], style'))
    to.head.append(to.importNode(el, true));
  to.documentElement.lang = from.documentElement.lang;
};

const inFrame = (size: { width: number; height: number }): Window => {
  const el = document.body.createEl('iframe', {
    cls: 'demo-popout',
    attr: { ...size, title: 'Pop-out window' },
  });
  if (!el.contentWindow) throw new Error('The frame has no window.');
  return el.contentWindow;
};

/** Opens a window for a leaf; where the browser refuses one, a frame over the page, a document of its own too. */
export const openWindow = (size = { width: 700, height: 600 }): Window => {
  const features = `popup,width=${size.width},height=${size.height}`;
  const win = window.open('about:blank', '_blank', features) ?? inFrame(size);
  copyStyles(document, win.document);
  win.document.title = document.title;
  return win;
};

/** Closes what `openWindow` opened. */
export const closeWindow = (win: Window): void => {
  const frame = [...document.querySelectorAll('iframe')].find((el) => el.contentWindow === win);
  if (frame) frame.remove();
  else win.close();
};
