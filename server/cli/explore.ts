#!/usr/bin/env node
import { runAsProcess } from "./process.ts";

/** `dotted-line`: the explorer, with the options of `dotted serve`. */
await runAsProcess(["serve", ...process.argv.slice(2)]);
