import type { Component } from 'obsidian';

/** How often to look at the clock, in milliseconds: late enough to cost nothing, soon enough after midnight. */
const LOOK_EVERY = 30_000;

/** Calls `look` whenever another day may have begun: soon after midnight, after sleep, when the window is looked at. */
export function watchDay(owner: Component, look: () => void): void {
  owner.registerInterval(window.setInterval(look, LOOK_EVERY));
  owner.registerDomEvent(window, 'focus', look);
  owner.registerDomEvent(document, 'visibilitychange', look);
}
