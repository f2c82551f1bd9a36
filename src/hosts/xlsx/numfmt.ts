// numfmt 4.0.1 names an entry for `require` that its package doesn't hold, so that neither jest nor tsx finds it by its
// name. Make this './numfmt' → 'numfmt' once the package is mended.
export { format, getFormatFromId, isDateFormat } from '../../../node_modules/numfmt/dist/index.js';
