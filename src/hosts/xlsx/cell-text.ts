// XML 1.0 has no way to write these, not even as entities (section 2.2).
const NOT_XML = '\\0-\\x08\\x0b\\x0c\\x0e-\\x1f\\ufffe\\uffff';
const TO_ESCAPE = new RegExp(`_(?=x[0-9A-Fa-f]{4}[_${NOT_XML}])|[${NOT_XML}]`, 'g');

/**
 * What XML can't hold becomes `_xHHHH_`, and text that happens to look so is told apart by `_x005F_`.
 * Source: ECMA-376 part 1, 22.9.2.19 (ST_Xstring).
 */
export const escapeXstring = (text: string): string =>
  text.replace(TO_ESCAPE, (c) => `_x${c.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`);

/** The other way round. */
export const unescapeXstring = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    : text;
