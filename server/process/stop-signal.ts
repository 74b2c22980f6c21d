const patience = 2_000;

/**
 * A signal that aborts when the program is told to stop (Ctrl-C, or TERM), so that writes leave nothing
 * half-done and answers get finished. A second Ctrl-C much later ends it at once; one right after the
 * first is its echo, since runners pass on what the terminal has sent to everybody. Release it when done.
 */
export const stopSignal = (): { readonly signal: AbortSignal; readonly release: () => void } => {
  const controller = new AbortController();
  let first: number | undefined;
  const stop = (): void => {
    first ??= Date.now();
    if (Date.now() - first > patience) process.exit(130);
    controller.abort();
  };
  process.on("SIGINT", stop).on("SIGTERM", stop);
  return {
    signal: controller.signal,
    release: () => {
      process.off("SIGINT", stop).off("SIGTERM", stop);
    },
  };
};
