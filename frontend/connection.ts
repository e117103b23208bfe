// Says in words when the line to the server is down, and that we try again. Nothing typed leaves the page meanwhile.

let broughtBack = false;

export function showConnection(): void {
  (window as any).Vaadin?.connectionState?.addStateChangeListener(show);
}

/** What was typed while the line was down, on a page that is gone, stands on this one. */
export function sayBroughtBack(): void {
  broughtBack = true;
  show();
}

function show(): void {
  const status = document.querySelector<HTMLElement>('#outlet #connection');
  if (status) {
    const { down = '', gone = '', back = '' } = status.dataset;
    const state = (window as any).Vaadin?.connectionState?.state;
    const words = state === 'reconnecting' ? down : state === 'connection-lost' ? gone : broughtBack ? back : '';
    if (status.textContent !== words) status.textContent = words;
  }
}
