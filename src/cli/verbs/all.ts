import type { Verb } from '../words/verb';
import { due } from './due';
import { importPeople } from './import';
import { network } from './network';
import { round } from './round';

/** Every verb of the command line, as the help lists them. */
export const VERBS: readonly Verb[] = [due, network, round, importPeople];
