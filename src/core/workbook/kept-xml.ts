import { KEPT_NAMESPACE } from './marks';

// XML 1.0 has no way to write these, not even as entities (section 2.2); halves of characters can't be sent either.
const CONTROLS = '\\0-\\x08\\x0b\\x0c\\x0e-\\x1f\\ufffe\\uffff';
const HALVES = '[\\ud800-\\udbff](?![\\udc00-\\udfff])|(?<![\\ud800-\\udbff])[\\udc00-\\udfff]';
const NOT_XML = new RegExp(`[${CONTROLS}]|${HALVES}`, 'g');

/** A text with what XML can't hold replaced. */
export const fitForXml = (text: string): string => text.replace(NOT_XML, '\ufffd');

/** The XML of the part that keeps a text: line breaks and tabs as entities, so that no XML reader makes other white space of them. */
export const keptXml = (text: string): string => {
  const escaped = fitForXml(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/[\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`);
  return `<kept xmlns="${KEPT_NAMESPACE}">${escaped}</kept>`;
};
