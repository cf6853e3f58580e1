import { Notice } from 'obsidian';

/** The one place where what fails on the disk is caught and said. */
export function attempt(act: () => unknown): void {
  void (async () => {
    try {
      await act();
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      new Notice(`This did not work: ${reason}`);
    }
  })();
}
