// The modules of the adapter that tests work with, bundled into one plugin by `modal-host`.
export * from '../../src/obsidian/contact/choose-cadence';
export * from '../../src/obsidian/contact/choose-day';
export * from '../../src/obsidian/contact/choose-tie';
export * from '../../src/obsidian/contact/log/log-modal';
export * from '../../src/obsidian/contact/promise';
export * from '../../src/obsidian/due/keys-modal';
export * from '../../src/obsidian/first-run/first-run';
export * from '../../src/obsidian/first-run/folders';
export * from '../../src/obsidian/forms/ask';
export * from '../../src/obsidian/forms/fields';
export * from '../../src/obsidian/settings/store';
export * from '../../src/obsidian/settings/tab';
