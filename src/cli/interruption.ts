/** A signal that Ctrl-C or a polite request to end sets off; pressed again, it changes nothing: the run is ending. */
export const interruption = (): AbortSignal => {
  const controller = new AbortController();
  const stop = (): void => controller.abort();
  process.on('SIGINT', stop).on('SIGTERM', stop);
  return controller.signal;
};
