/** How browsers report a key that belongs to an input method. */
const IN_COMPOSITION = 229;

/** Nothing but the key's old number tells it on iPhone and iPad, for the Enter that ends a composition. */
interface Numbered {
  readonly keyCode: number;
}

/** Whether a key belongs to an input method. */
export const isComposing = (event: KeyboardEvent): boolean =>
  event.isComposing || (event as Numbered).keyCode === IN_COMPOSITION;
