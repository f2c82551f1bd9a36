/** A year out of two digits (of this century) or four. */
const yearOf = (digits: string): number => (digits.length === 2 ? 2000 + Number(digits) : Number(digits));

/**
 * The two ends of financial years written as a pair ('2009/10', '2011-14', '16/17', '2009/2010', '2008/9'), or
 * undefined where the pair isn't one: the second year must follow the first, at once where both have two digits.
 * @param most how many years at most.
 */
export function financialYearPair(
  first: string,
  second: string,
  most = 10,
): { startYear: number; endYear: number } | undefined {
  const startYear = yearOf(first);
  const block = 10 ** second.length;
  const endYear = second.length === 4 ? Number(second) : Math.floor(startYear / block) * block + Number(second);
  const span = endYear - startYear;
  const longest = first.length === 4 ? most : 1;
  return span >= 1 && span <= longest ? { startYear, endYear } : undefined;
}
