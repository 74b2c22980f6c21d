import type { Io } from "./io.ts";

const bar = (done: number, total: number, width = 30): string => {
  const full = total === 0 ? width : Math.round((done / total) * width);
  return `${"█".repeat(full)}${"░".repeat(width - full)} ${done} of ${total}`;
};

/** Draws progress on one line where a person watches, and says nothing in a pipe. */
export const progressOn = ({ watched }: Pick<Io, "watched">, label: string) => {
  if (!watched) return { step: (): void => {}, end: (): void => {} };
  return {
    step: (done: number, total: number): void => {
      process.stderr.write(`\r${label} ${bar(done, total)}`);
    },
    end: (): void => {
      process.stderr.write("\r\u001b[2K");
    },
  };
};
