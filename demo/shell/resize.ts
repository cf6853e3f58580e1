const narrowest = 200;

/** Gives a sidebar's element a width in pixels. */
export const setWidth = (el: HTMLElement, width: number): void => {
  el.style.width = `${Math.max(narrowest, width)}px`;
};

/** Lets the edge of a sidebar be dragged; `edge` is the side where the middle is. */
export const resizable = (el: HTMLElement, edge: 'left' | 'right'): void => {
  const handle = el.createDiv(`workspace-leaf-resize-handle mod-${edge}`);
  handle.addEventListener('pointerdown', (event) => {
    event.preventDefault();
    handle.setPointerCapture(event.pointerId);
    const { width } = el.getBoundingClientRect();
    const from = event.clientX;
    handle.onpointermove = ({ clientX }) =>
      setWidth(el, width + (edge === 'right' ? clientX - from : from - clientX));
    handle.onpointerup = () => (handle.onpointermove = null);
  });
};
