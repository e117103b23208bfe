// The session ends when the client did nothing for a while, as the rules for DigiD ask. Two minutes before, the page says so
// and one press is enough to go on; at the end it goes to a page that says what happened, and shows nothing of anybody.
import { silenceFlow } from './flow';

/** As the server counts them: calls that somebody made by doing something, and events that nobody did. */
const ACTS = ['event', 'mSync', 'navigation', 'publishedEventHandler'];
const NO_ACTS = ['ui-poll', 'vaadin-page-visibility-change'];

function isAct(body: unknown): boolean {
  const calls: any[] = JSON.parse(String(body)).rpc ?? [];
  return calls.some((call) => ACTS.includes(call.type) && !NO_ACTS.includes(call.event));
}

export function endWithSession(): void {
  let act = Date.now();
  const open = XMLHttpRequest.prototype.open;
  const send = XMLHttpRequest.prototype.send;
  let exchange: XMLHttpRequest | null = null;
  // A request that carries an act of the client prolongs the session on the server too; a heartbeat or a poll does not.
  XMLHttpRequest.prototype.open = function (this: XMLHttpRequest, ...request: any[]) {
    if (String(request[1]).includes('v-r=uidl')) exchange = this;
    return (open as any).apply(this, request);
  } as typeof open;
  XMLHttpRequest.prototype.send = function (this: XMLHttpRequest, body?: any) {
    if (exchange === this) {
      if (isAct(body)) act = Date.now();
      // One word is enough to load the page anew; asking again meanwhile would start that anew as well, and again.
      this.addEventListener('load', () => {
        if (this.responseText.includes('Vaadin-Refresh')) silenceFlow();
      });
    }
    return send.call(this, body);
  };

  let focusBefore: Element | null = null;
  setInterval(() => {
    const warning = document.querySelector<HTMLElement>('#outlet #session-warning');
    if (!warning) {
      return;
    }
    const quiet = (Date.now() - act) / 1000;
    const end = Number(warning.dataset.idleSeconds);
    if (quiet >= end) {
      const here = encodeURIComponent(location.pathname + location.search);
      location.assign(`/uitgelogd?reden=tijd&terug=${here}&taal=${document.documentElement.lang}`);
      return;
    }
    const warn = quiet >= end - Number(warning.dataset.warningSeconds);
    if (warn && warning.hidden) {
      focusBefore = document.activeElement;
      warning.hidden = false;
      warning.querySelector<HTMLElement>('button')?.focus();
    } else if (!warn && !warning.hidden) {
      warning.hidden = true;
      (focusBefore instanceof HTMLElement ? focusBefore : document.querySelector<HTMLElement>('#outlet #heading'))?.focus();
    }
  }, 1000);
}
