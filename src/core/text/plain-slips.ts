import { isOneSlipAway } from './slips';

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
