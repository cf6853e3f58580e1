import type { Component } from 'obsidian';
import type { Day } from '../../core/day';

/** How often to look at the clock, in milliseconds: late enough to cost nothing, soon enough after midnight. */
const LOOK_EVERY = 30_000;

/** Tells when another day begins: at midnight, after sleep, and when the window is looked at again. */
export function watchDay(owner: Component, today: () => Day, onDay: (day: Day) => void): void {
  let known = today();
  const look = (): void => {
    const day = today();
    if (day === known) return;
    known = day;
    onDay(day);
  };
  owner.registerInterval(window.setInterval(look, LOOK_EVERY));
  owner.registerDomEvent(window, 'focus', look);
  owner.registerDomEvent(activeDocument, 'visibilitychange', look);
}
