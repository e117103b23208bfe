// Says in words when the line to the server is down, and that we try again. Nothing typed leaves the page meanwhile.

let broughtBack = false;

/** The path of a page that is gone, with something on it that is not on the server yet. */
let leftAt = '';

export function showConnection(): void {
  (window as any).Vaadin?.connectionState?.addStateChangeListener(show);
}

/** What was typed while the line was down, on a page that is gone, stands on this one. */
export function sayBroughtBack(): void {
  broughtBack = true;
  show();
}

/** What was typed on the page with this path waits there to be kept; empty when nothing waits. */
export function sayLeftAt(path: string): void {
  leftAt = path;
  show();
}

function show(): void {
  const status = document.querySelector<HTMLElement>('#outlet #connection');
  if (status) {
    const { down = '', gone = '', back = '', left = '', leftLink = '' } = status.dataset;
    const state = (window as any).Vaadin?.connectionState?.state;
    const lost = state === 'reconnecting' ? down : state === 'connection-lost' ? gone : '';
    const link = lost || broughtBack ? '' : leftAt;
    const words = lost || (broughtBack ? back : leftAt && left);
    if (status.dataset.shown === words + link) {
      return;
    }
    status.dataset.shown = words + link;
    status.textContent = words;
    if (link) {
      const anchor = document.createElement('a');
      anchor.href = link;
      anchor.textContent = leftLink;
      anchor.setAttribute('router-ignore', '');
      status.append(' ', anchor);
    }
  }
}
