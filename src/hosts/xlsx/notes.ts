import type { Package } from './package';

const NOTES = /(?:^|\/)(?:comments[^/]*|threadedComments?\/[^/]+|drawings\/drawing\d+)\.xml$/i;
/** The text elements of comments (t), threaded comments (text) and text boxes (a:t). */
const TEXT = /<(?:\w+:)?(?:t|text)(?:\s[^>]*)?>([^<]+)</g;

/** What people wrote beside the cells of a workbook: comments, threaded comments, text boxes, as XML spells them. */
export const notesIn = (pkg: Package): string[] =>
  pkg
    .names()
    .flatMap((name) => (NOTES.test(name) ? Array.from(pkg.text(name).matchAll(TEXT), ([, text = '']) => text) : []));

const OBJECTS: readonly (readonly [part: RegExp, what: string])[] = [
  [/(?:^|\/)charts\/chart\w*\.xml$/i, 'a chart'],
  [/(?:^|\/)media\/[^/]+$/i, 'a picture'],
  [/(?:^|\/)pivotTables\/[^/]+\.xml$/i, 'a pivot table'],
  [/(?:^|\/)slicers\/[^/]+\.xml$/i, 'a slicer'],
  [/(?:^|\/)embeddings\/[^/]+$/i, 'an embedded file'],
];

/** What people put into a workbook beside its cells, a word for each: 'a chart', 'a chart', 'a picture'. */
export const objectsIn = (pkg: Package): string[] =>
  pkg.names().flatMap((name) => OBJECTS.find(([part]) => part.test(name))?.[1] ?? []);
