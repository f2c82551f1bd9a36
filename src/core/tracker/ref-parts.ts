const REF = /^(?<base>G\d+-\d+)(?:\.\d+)?$/;

/** The reference of the action in that of an occurrence: 'G2-07' of 'G2-07.3'. undefined where it is none of ours. */
export const baseOf = (ref: string): string | undefined => REF.exec(ref)?.groups?.['base'];

/** The same, or the reference itself where it is none of ours. */
export const actionRef = (ref: string): string => baseOf(ref) ?? ref;
