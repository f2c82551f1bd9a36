/**
 * True where one slip of the hand leads from one word to the other: a letter more, a letter less, another letter, or
 * two neighbours exchanged. Equal words are no slip away.
 */
export function isOneSlipAway(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start++;
  let end = 0;
  while (end < shorter - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}

const ROWS_OF_KEYS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const VOWELS = 'aeiou';

/**
 * True where that slip is one that makes no other word, as a rule: two letters exchanged ('saftey'), one doubled or not
 * doubled ('comittee'), a vowel for a vowel ('complience'), the key beside the right one ('mabager'). A consonant for
 * another, one left out or put in often make another: 'planting' and 'planning', 'contact' and 'contract'.
 */
export function isPlainSlip(slip: string, right: string): boolean {
  if (!isOneSlipAway(slip, right)) return false;
  let at = 0;
  while (at < slip.length && slip[at] === right[at]) at++;
  const [wrong, meant] = [slip.charAt(at), right.charAt(at)];
  if (slip.length > right.length) return wrong === slip.charAt(at - 1);
  if (slip.length < right.length) return meant === right.charAt(at - 1);
  if (slip.charAt(at + 1) !== right.charAt(at + 1)) return true;
  return (VOWELS.includes(wrong) && VOWELS.includes(meant)) || areNeighbours(wrong, meant);
}

const areNeighbours = (a: string, b: string): boolean =>
  ROWS_OF_KEYS.some((row) => row.includes(a) && row.includes(b) && Math.abs(row.indexOf(a) - row.indexOf(b)) === 1);
