import { render } from 'preact';
import { Asker } from '../taskpane/remote/asker';
import { Page } from './page';
import type { PageDialogue } from './protocol';
import '../taskpane/taskpane.css';
import './page.css';

const element = document.getElementById('page');
if (element) {
  const client = new Asker<PageDialogue>(
    () => new Worker(/* webpackChunkName: "worker" */ new URL('./worker.ts', import.meta.url)),
  );
  const isDark = window.matchMedia('(prefers-color-scheme: dark)').matches;
  client.start();
  render(<Page client={client} isDark={isDark} />, element);
  // Where a browser has none, or won't have it, the page works as long as it is served.
  if ('serviceWorker' in navigator) navigator.serviceWorker.register('service-worker.js').catch(() => undefined);
}
