import { setMaxListeners } from "node:events";
import { setTimeout as pause } from "node:timers/promises";

/** Milliseconds in which a second signal is taken for the echo of the first. */
const patience = 2_000;
/** Milliseconds in which an echo mostly comes: one that met the process as it ends would change its exit status. */
const echo = 300;

type StopSignal = {
  readonly signal: AbortSignal;
  readonly echoPassed: () => Promise<void>;
  readonly release: () => void;
};

/**
 * A signal that aborts when the program is told to stop (Ctrl-C, or TERM), so that writes leave nothing
 * half-done and answers get finished. A second Ctrl-C much later ends it at once; one right after the
 * first is its echo, since runners pass on what the terminal has sent to everybody: wait for
 * `echoPassed` before the program ends. Release it when done.
 */
export const stopSignal = (): StopSignal => {
  const controller = new AbortController();
  setMaxListeners(0, controller.signal); // every answer under way listens: many at once are no leak
  let first: number | undefined;
  const stop = (): void => {
    first ??= Date.now();
    if (Date.now() - first > patience) process.exit(130);
    controller.abort();
  };
  process.on("SIGINT", stop).on("SIGTERM", stop);
  return {
    signal: controller.signal,
    echoPassed: async () => {
      const left = first === undefined ? 0 : first + echo - Date.now();
      if (left > 0) await pause(left);
    },
    release: () => {
      process.off("SIGINT", stop).off("SIGTERM", stop);
    },
  };
};
