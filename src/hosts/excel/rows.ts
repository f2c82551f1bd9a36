/** What following the user's rows takes. */
export { followRows } from './follow-rows';
export { readRows } from './read-rows';
