import { render } from 'preact';
import { Page } from './page';
import { WorkerClient } from './worker-client';
import '../taskpane/taskpane.css';
import './page.css';

const element = document.getElementById('page');
if (element) {
  const client = new WorkerClient(
    () => new Worker(/* webpackChunkName: "worker" */ new URL('./worker.ts', import.meta.url)),
  );
  const isDark = window.matchMedia('(prefers-color-scheme: dark)').matches;
  render(<Page client={client} isDark={isDark} />, element);
  // Where a browser has none, or won't have it, the page works as long as it is served.
  if ('serviceWorker' in navigator) navigator.serviceWorker.register('service-worker.js').catch(() => undefined);
}
