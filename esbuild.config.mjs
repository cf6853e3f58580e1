// Builds main.js (the plugin) and dist/rapport.mjs (the command line).
//   node esbuild.config.mjs          both
//   node esbuild.config.mjs plugin   main.js only
//   node esbuild.config.mjs cli      dist/rapport.mjs only
import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/**
 * gray-matter ships engines that bring js-yaml and evaluate `---js` blocks. Ours refuse both: the caller
 * always hands over its own YAML parser.
 */
const safeGrayMatterEngines = {
  name: 'safe-gray-matter-engines',
  setup(bundle) {
    bundle.onResolve({ filter: /^\.{1,2}\/(lib\/)?engines$/ }, (args) =>
      /[\\/]gray-matter[\\/]/.test(args.importer)
        ? { path: here('src/notes/value/gray-matter-engines.cjs') }
        : undefined,
    );
  },
};

const common = {
  absWorkingDir: here('.'),
  bundle: true,
  target: 'es2022',
  plugins: [safeGrayMatterEngines],
  // papaparse could load files from the network, and work in a worker made of text: neither is ever asked for.
  define: { 'Buffer.from': 'String', XMLHttpRequest: 'undefined', Blob: 'undefined' },
  legalComments: 'none',
  logLevel: 'warning',
};

const bundles = {
  plugin: {
    ...common,
    entryPoints: ['src/main.ts'],
    outfile: 'main.js',
    platform: 'browser',
    format: 'cjs',
    minify: true,
    external: ['obsidian'],
  },
  cli: {
    ...common,
    entryPoints: ['src/cli/main.ts'],
    outfile: 'dist/rapport.mjs',
    platform: 'node',
    // Its form for Node brings workers, and the name that the banner uses.
    alias: { fflate: 'fflate/browser' },
    format: 'esm',
    banner: {
      js: "#!/usr/bin/env node\nimport { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);",
    },
  },
};

const wanted = process.argv[2] ? [process.argv[2]] : Object.keys(bundles);
for (const name of wanted) await build(bundles[name]);
