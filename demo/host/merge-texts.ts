import DiffMatchPatch from 'diff-match-patch';

/** What another wrote since `base`, done to `mine` as well: how the app merges a note changed in two places. */
export function mergeTexts(base: string, theirs: string, mine: string): string {
  const merger = new DiffMatchPatch.diff_match_patch();
  const [merged] = merger.patch_apply(merger.patch_make(base, theirs), mine);
  return merged;
}
