/** The emulated Excel beside a page in a browser; apart from the rest, because a browser's driver takes long to load. */
export { inChromium, type ChromiumOptions, type ChromiumPane } from './hosts/in-chromium';
export { PATIENCE, launchBrowser, newPage } from './hosts/browser';
