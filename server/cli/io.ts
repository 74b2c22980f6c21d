import { withoutPay } from "../../graph/model/pay.ts";

/** Where a command writes. Results go out, everything said beside them goes to the other stream. */
export type Io = {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Whether a person watches the second stream, so that progress can be drawn. */
  readonly watched: boolean;
  readonly columns: number;
};

/**
 * What a terminal would obey instead of show: names from a store of an earlier version, and cells of files that are
 * quoted because they are wrong, may hold escape sequences.
 */
const controls = /[^\P{Cc}\n\t]/gu;
const shown = (text: string): string => `${text.replaceAll(controls, "\ufffd")}\n`;

/** The streams of this process. */
export const processIo = (): Io => ({
  out: (text) => {
    process.stdout.write(shown(text));
  },
  err: (text) => {
    process.stderr.write(shown(text));
  },
  watched: process.stderr.isTTY === true,
  columns: Math.min(process.stdout.columns ?? 100, 120),
});

/** JSON as every command prints it: pay bands only where they are asked for. */
export const printJson = (io: Io, value: unknown, { pay } = { pay: false }): void =>
  io.out(JSON.stringify(pay ? value : withoutPay(value), null, 2));
