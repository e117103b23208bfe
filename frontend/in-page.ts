// A link to a place on this page moves the focus there and does nothing else:
// Flow would take it for a step to another page, and make the page anew without what was typed or said on it.

export function stayOnPage(): void {
  addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('#outlet a[href^="#"]') : null;
    const place = link && document.querySelector<HTMLElement>('#outlet #' + CSS.escape(link.hash.slice(1)));
    if (!place) {
      return;
    }
    event.preventDefault();
    const target = place.matches('input, textarea, button, a, [tabindex]') ? place : place.querySelector<HTMLElement>('h1');
    target?.focus();
    target?.scrollIntoView({ block: 'center' });
  });
}

// The server has no part in printing.
export function printOnPress(): void {
  addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest('#outlet #print')) print();
  });
}
