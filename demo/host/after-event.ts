/** Runs a task once all listeners of the event under way had their turn: a task of its own, on no timer. */
export const afterEvent = (task: () => void): void => {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    task();
  };
  port2.postMessage(null);
};
