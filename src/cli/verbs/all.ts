import type { Verb } from '../words/verb';
import { due } from './due';

/** Every verb of the command line, as the help lists them. */
export const VERBS: readonly Verb[] = [due];
