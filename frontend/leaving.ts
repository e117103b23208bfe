// What is typed goes to the server before the page goes: on a link to another page, and when the tab or phone is put away.
import { flowAtRest, silenceFlow } from './flow';
import { forgetUnsent } from './unsent';

/** The longest a link waits for the server to have kept what was typed. */
const PATIENCE = 2000;

export function keepBeforeLeaving(): void {
  addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href]') : null;
    const typing = document.activeElement instanceof HTMLTextAreaElement || lastTyped !== null;
    const plain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
    if (!link || !typing || !plain || link.origin !== location.origin || link.hash || !link.hasAttribute('router-ignore')) {
      return;
    }
    event.preventDefault();
    handOver();
    void flowAtRest(PATIENCE).then(() => location.assign(link.href));
  });
  // Logging out waits as well: what is on its way would come to a session that is no more.
  addEventListener('submit', (event) => {
    const form = event.target;
    if (form instanceof HTMLFormElement && form.closest('#outlet')) {
      event.preventDefault();
      handOver();
      void flowAtRest(PATIENCE).then(() => {
        silenceFlow();
        forgetUnsent();
        form.submit();
      });
    }
  });
  addEventListener('input', (event) => {
    if (event.target instanceof HTMLElement && event.target.matches('textarea, input:not([type])')) lastTyped = event.target;
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') handOver();
  });
  // Back within the portal changes the page without leaving it; this stands before the router hears of it.
  addEventListener('popstate', handOver, { capture: true });
  addEventListener('pagehide', handOver);
  // The last moment at which a request still gets out when the page is loaded again.
  // What could not be kept yet would be gone with the tab; the browser asks in its own words.
  addEventListener('beforeunload', (event) => {
    handOver();
    if (document.querySelector('#outlet .saved.waiting')) event.preventDefault();
  });
}

let lastTyped: HTMLElement | null = null;

function handOver(): void {
  lastTyped?.dispatchEvent(new Event('change', { bubbles: true }));
  lastTyped = null;
}
