/** Whether whoever looks has asked for no motion. */
export const still = (): boolean => window.matchMedia("(prefers-reduced-motion: reduce)").matches;

/** Shows `frame` from 0 to 1 over some milliseconds; gives what stops it where it is. */
export const animate = (duration: number, frame: (t: number) => void): (() => void) => {
  const start = performance.now();
  let request = 0;
  const next = (now: number): void => {
    const t = Math.min(1, Math.max(0, (now - start) / duration));
    frame(t);
    if (t < 1) request = requestAnimationFrame(next);
  };
  request = requestAnimationFrame(next);
  return () => cancelAnimationFrame(request);
};
