/** Little words that fill an English sentence, and few of another language. */
const LITTLE = new Set(
  (
    'the to and you of i is are my your for it that with have has this how we be been thanks thank hi hello dear ' +
    "please can could would not as from will i'm it's i've i'd i'll don't there here they any me but if what just she he about or an was"
  ).split(' '),
);

/** From this share of such words on a text is English. English letters have a third, others hardly any. */
const SHARE = 0.12;

/** Fewer words than this tell no language; in plain letters they pass for English. */
const FEW = 5;

/** Whether a text is written in English, as far as its little words tell. */
export function isEnglish(text: string): boolean {
  const words = text.match(/[\p{L}\p{M}']+/gu) ?? [];
  const little = words.filter((word) => word !== 'i' && LITTLE.has(word.toLowerCase()));
  if (words.length < FEW) return /^[\x20-\x7e\s\u2018-\u201d\u2026]*$/.test(text);
  return little.length >= SHARE * words.length;
}
