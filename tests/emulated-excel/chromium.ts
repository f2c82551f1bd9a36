/** The emulated Excel beside a page in a browser; apart from the rest, because a browser's driver takes long to load. */
export { inChromium, type ChromiumOptions, type ChromiumPane, type PaneRequest } from './hosts/in-chromium';
export { browserPath, launchBrowser } from './hosts/browser';
