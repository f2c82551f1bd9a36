/**
 * Words of headers of what comes of an action, is told of it, costs or is listed beside it: what they head is neither to
 * be done, nor a date or a name.
 */
export const TOLD_WORDS =
  'outcomes?|impact|success|evidence|measures?|progress|status|comments?|notes?|updates?|costs?|budget|funding|benefits?|monitor[a-z]*|rag|links?|rationale|reasons?|why|venues?|sites?|systems?|assets?|suppliers?';
