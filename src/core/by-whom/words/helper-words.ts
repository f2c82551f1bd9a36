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

/** Words behind which the one is named who leads: 'All staff, led by DHT'. A slip of 'led' is as frequent. */
export const LED_BY = '(?:[Ll]ea?d|[Hh]eaded|[Cc]o-?ordinated|[Dd]irected) by';
/** The same, or who looks after what others do. */
export const LED_OR_OVERSEEN_BY = `(?:${LED_BY}|(?:[Oo]verseen|[Ss]upervised|[Ff]acilitated|[Cc]haired) by)`;
