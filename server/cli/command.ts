import type { Command } from "commander";
import type { Io } from "./io.ts";

/** Gives the exit status, or nothing for 0. */
export type Action = () => Promise<number | undefined>;

/** What a command gets to work with: its streams, and the way to say what it does when called. */
export type Host = { readonly io: Io; readonly run: (action: Action) => Promise<void> };

/** Adds one command to the program. One file each under `commands/`. */
export type AddCommand = (program: Command, host: Host) => Command;
