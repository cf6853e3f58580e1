// What the benchmark measures, in one bundle.
export { Directory } from '../../src/app/directory';
export { LinkIndex } from '../../src/cli/vault/links';
export { boardJson } from '../../src/cli/print/board-json';
export { loadVault, parseYaml } from '../../src/cli/vault/load';
export { makeBoard } from '../../src/core/board/board';
export { DEFAULT_SETTINGS } from '../../src/core/settings';
export { NO_SEARCH_NOTE } from '../../src/core/search';
export { default as matter } from 'gray-matter';
export { networkOf } from '../../src/core/network/network';
export { daysBetween } from '../../src/core/day';
export { isOut } from '../../src/core/touch';
