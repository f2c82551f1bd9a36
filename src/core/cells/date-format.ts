/** What a date format shows of a day: 'd-mmm' a day and a month, 'mmm-yy' a month and a year. */
export type DateShape = 'day and month' | 'month and year' | 'whole day' | 'other';

const known = new Map<string, DateShape | undefined>();

/**
 * What a number format shows of a date, or undefined where it isn't a date format.
 * Source of the codes: ECMA-376 part 1, 18.8.31. Only the first section counts; 'm' beside hours or seconds is minutes.
 */
export function dateShape(format: string): DateShape | undefined {
  if (!known.has(format)) known.set(format, shapeOf(format));
  return known.get(format);
}

function shapeOf(format: string): DateShape | undefined {
  if (/^general$/i.test(format.trim())) return undefined;
  const [ofPositive = ''] = format.split(';');
  const bare = ofPositive
    .replace(/"[^"]*"|\\.|_.|\*./g, ' ')
    .replace(/\[(?:\$[^\]]*|[a-z]+\d*|[<>=][^\]]*)\]/gi, (code) => (/^\[(?:h+|m+|s+)\]$/i.test(code) ? code : ' '))
    .replace(/am\/pm|a\/p/gi, ' ')
    .toLowerCase();
  const withoutMinutes = bare.replace(/(h+\]?[^a-z]*)m+/g, '$1').replace(/m+(\]?[^a-z]*s)/g, '$1');
  const shows = (letter: string): boolean => withoutMinutes.includes(letter);
  if (/[^\sdmyhse.,:/()[\]0#?+-]/.test(bare.replace(/[年月日]/g, ' '))) return undefined;
  if (shows('d') && shows('m') && shows('y')) return 'whole day';
  if (shows('d') && shows('m')) return 'day and month';
  if (shows('m') && shows('y')) return 'month and year';
  return shows('d') || shows('m') || shows('y') ? 'other' : undefined;
}
