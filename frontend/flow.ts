// What this portal needs to know of Flow's client.

/** Whether Flow still waits for the server, or has something to send. */
export function flowIsBusy(): boolean {
  const clients = (window as any).Vaadin?.Flow?.clients ?? {};
  return Object.values<any>(clients).some((client) => client.isActive?.());
}

/** Resolves once Flow has nothing to send or to wait for, or after this time all the same. */
export function flowAtRest(milliseconds: number): Promise<void> {
  const end = Date.now() + milliseconds;
  return new Promise((resolve) => {
    const look = () => (flowIsBusy() && Date.now() < end ? setTimeout(look, 20) : resolve());
    // What was just typed is handed to Flow in a timer of its own, so not before the next one.
    setTimeout(look, 20);
  });
}

/** From here on Flow sends nothing more: its session is over, and an answer to that would call the page back. */
export function silenceFlow(): void {
  XMLHttpRequest.prototype.send = () => {};
}
