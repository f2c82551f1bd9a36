/** Words of what the whole paper is, rather than what its first table is for. */
export const NAMES_PAPER =
  /\b(?:plan|strategy|programme|log|tracker|notes|minutes|council|school|academy|trust|partnership|board|20\d\d)\b/i;
