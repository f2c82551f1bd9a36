/** Words behind which another owner is named, who helps: 'Clerk in consultation with Chair', 'Head (supported by HR)'. */
const WORDS = [
  'in partnership with', 'in conjunction with', 'in liaison with', 'in collaboration with', 'in consultation with',
  'in discussion with', 'in agreement with', 'in cooperation with', 'in co-operation with',
  'following consultation with', 'after consultation with', 'with support from', 'with input from', 'supported by',
  'assisted by', 'together with', 'jointly with', 'along with', 'as well as',
]; // prettier-ignore
/** The same; with a capital they are of a name: 'Working With Men', 'Pension Plus'. */
const SMALL_WORDS = ['working with', 'alongside', 'with', 'plus'];

/** The source of a pattern in which case matters. */
export const HELPER_WORDS = [
  ...WORDS.map((words) => `[${words.charAt(0).toUpperCase()}${words.charAt(0)}]${words.slice(1)}`),
  ...SMALL_WORDS,
].join('|');
