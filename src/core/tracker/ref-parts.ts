const REF = /^G\d+-\d+(?:\.\d+)?$/;

/** The reference of the action in that of an occurrence: 'G2-07' of 'G2-07.3'. undefined where it is none of ours. */
export function baseOf(ref: string): string | undefined {
  if (!REF.test(ref)) return undefined;
  const dot = ref.indexOf('.');
  return dot < 0 ? ref : ref.slice(0, dot);
}

/** The same, or the reference itself where it is none of ours. */
export const actionRef = (ref: string): string => baseOf(ref) ?? ref;

/** The grid in it: 'G2' of 'G2-07.3'; the reference itself where it is none of ours. */
export const gridRef = (ref: string): string => baseOf(ref)?.split('-')[0] ?? ref;
