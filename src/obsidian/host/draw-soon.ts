/**
 * Returns how to ask for a drawing of an element: in the next frame of its window, and once however often it
 * was asked for until then. A window that is closed gives no frame any more: its element is drawn where it goes.
 */
export function drawSoon(el: HTMLElement, draw: () => void): () => void {
  let asked: Window | null = null;
  const ask = (): void => {
    const { win } = el;
    if (asked === win) return;
    asked = win;
    win.requestAnimationFrame(() => {
      if (asked !== win) return;
      asked = null;
      draw();
    });
  };
  el.onWindowMigrated(() => {
    if (asked !== null) ask();
  });
  return ask;
}
