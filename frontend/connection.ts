// Says in words when the line to the server is down, and that we try again. Nothing typed leaves the page meanwhile.

export function showConnection(): void {
  const state = (window as any).Vaadin?.connectionState;
  const show = () => {
    const status = document.querySelector<HTMLElement>('#outlet #connection');
    if (status) {
      const words =
        state.state === 'reconnecting'
          ? (status.dataset.down ?? '')
          : state.state === 'connection-lost'
            ? (status.dataset.gone ?? '')
            : '';
      if (status.textContent !== words) status.textContent = words;
    }
  };
  state?.addStateChangeListener(show);
}
