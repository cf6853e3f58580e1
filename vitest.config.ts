import { defineConfig } from 'vitest/config';

/** Zones whose calendars bite: half-hour and 45-minute offsets, DST at midnight, a skipped day, both date lines. */
const zones = [
  'UTC',
  'America/Los_Angeles',
  'America/St_Johns',
  'Asia/Kathmandu',
  'Pacific/Auckland',
  'Pacific/Apia',
  'America/Santiago',
];

const name = (zone: string): string => `zone ${zone}`;

export default defineConfig({
  test: {
    reporters: ['default'],
    projects: [
      { test: { name: 'layers', include: ['tests/layers.test.ts'] } },
      {
        test: {
          name: 'unit',
          globalSetup: ['tests/build.ts'],
          include: ['tests/{core,notes,app,cli,demo}/**/*.test.ts', 'tests/*.test.ts'],
          exclude: ['tests/layers.test.ts', 'tests/demo/browser.test.ts', '**/*.zones.test.ts'],
          testTimeout: 60_000,
          env: { TZ: 'UTC' },
        },
      },
      {
        test: {
          name: 'dom',
          globalSetup: ['tests/build.ts'],
          include: ['tests/{ui,obsidian}/**/*.test.ts'],
          environment: 'happy-dom',
          testTimeout: 60_000,
          env: { TZ: 'UTC' },
        },
      },
      {
        test: {
          name: 'browser',
          globalSetup: ['tests/build.ts'],
          include: ['tests/flows/**/*.test.ts', 'tests/demo/browser.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
      ...zones.map((zone) => ({
        test: { name: name(zone), include: ['tests/**/*.zones.test.ts'], env: { TZ: zone } },
      })),
    ],
  },
});
