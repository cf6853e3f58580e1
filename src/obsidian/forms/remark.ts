import type { Remark } from './form';

/** Makes room for a remark; `leave` closes the form for what is done in its place. Returns how to show another one. */
export function drawRemark(
  parent: HTMLElement,
  leave: (act: () => void) => void,
): (remark: Remark | null) => void {
  const el = parent.createDiv({ cls: 'rapport-remark is-away', attr: { role: 'status' } });
  const words = el.createSpan();
  const button = el.createEl('button', { attr: { type: 'button' } });
  let shown: Remark | null = null;
  button.addEventListener('click', () => {
    if (shown) leave(shown.act);
  });
  return (remark) => {
    shown = remark;
    el.toggleClass('is-away', remark === null);
    // Said again at every letter, the same words would be read out again.
    if (words.textContent !== (remark?.words ?? '')) words.setText(remark?.words ?? '');
    button.setText(remark?.label ?? '');
  };
}
