import { compares, type Single } from './operands';

/** What COUNTIF and its kin look for: '>=40000', 'Over*', '' for empty cells, a number. */
export function criterion(wanted: Single): (value: Single) => boolean {
  if (wanted === undefined) return (value) => value === 0;
  if (typeof wanted !== 'string') return (value) => value === wanted;
  const [, sign = '=', rest = ''] = /^(<=|>=|<>|[<>=])?([\s\S]*)$/.exec(wanted) ?? [];
  const isNumber = rest.trim() !== '' && !Number.isNaN(Number(rest));
  if (isNumber) {
    const than = Number(rest);
    if (sign === '<>') return (value) => value !== than;
    return (value) => typeof value === 'number' && compares(sign, value - than);
  }
  if (sign !== '=' && sign !== '<>')
    return (value) => typeof value === 'string' && compares(sign, value.toLowerCase() < rest.toLowerCase() ? -1 : value.toLowerCase() > rest.toLowerCase() ? 1 : 0); // prettier-ignore
  const pattern = patternOf(rest);
  const fits = (value: Single): boolean =>
    rest === '' ? value === undefined || value === '' : typeof value === 'string' && pattern.test(value);
  return sign === '=' ? fits : (value) => !fits(value);
}

/** '?' is any character, '*' any text, '~' takes their meaning away. */
function patternOf(text: string): RegExp {
  const source = text.replace(/~([*?~])|[.*+?^${}()|[\]\\]/g, (found, plain?: string) => {
    if (plain !== undefined) return `\\${plain}`;
    return found === '*' ? '[\\s\\S]*' : found === '?' ? '[\\s\\S]' : `\\${found}`;
  });
  return new RegExp(`^${source}$`, 'i');
}
