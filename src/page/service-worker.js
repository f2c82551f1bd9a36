/* global self, caches, fetch, FILES, VERSION -- the build puts the last two above: the page's files, and a name for them */

/** Keeps the page's own files, so that it opens without a network. Workbooks never go through here. */
const NAME = `plan-grid-${VERSION}`;

self.addEventListener('install', (event) => {
  event.waitUntil(
    caches
      .open(NAME)
      .then((cache) => cache.addAll(FILES))
      .then(() => self.skipWaiting()),
  );
});

self.addEventListener('activate', (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(names.filter((name) => name !== NAME).map((name) => caches.delete(name))))
      .then(() => self.clients.claim()),
  );
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(self.registration.scope)) return;
  // The network first: a page that is served shows what is served.
  event.respondWith(fetch(request).catch(() => caches.match(request, { ignoreSearch: true })));
});
