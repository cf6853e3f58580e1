/** How browsers report a key that belongs to an input method. */
const IN_COMPOSITION = 229;

/** Whether a key belongs to an input method: on iPhone and iPad the Enter that ends a composition no longer says so. */
export const isComposing = (event: KeyboardEvent): boolean =>
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else tells it there
  event.isComposing || event.keyCode === IN_COMPOSITION;
