/** A number of whole parts, exact: binary fractions would round 0.35 down now and then. */
export interface Fraction {
  readonly top: bigint;
  readonly bottom: bigint;
}

/** A fraction of two whole numbers; the lower one positive. */
export const fraction = (top: number, bottom: number): Fraction => ({
  top: BigInt(top),
  bottom: BigInt(bottom),
});

/** The sum, in lowest terms. */
export function plus(a: Fraction, b: Fraction): Fraction {
  const top = a.top * b.bottom + b.top * a.bottom;
  const bottom = a.bottom * b.bottom;
  const common = greatestCommon(top, bottom);
  return { top: top / common, bottom: bottom / common };
}

/** The fraction in tenths, half up; it must not be negative. */
export const tenths = ({ top, bottom }: Fraction): number =>
  Number((20n * top + bottom) / (2n * bottom));

function greatestCommon(a: bigint, b: bigint): bigint {
  while (b !== 0n) [a, b] = [b, a % b];
  return a;
}
