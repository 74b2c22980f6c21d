#!/usr/bin/env node
import { runAsProcess } from "./process.ts";

/** `dotted …`: every command. */
await runAsProcess(process.argv.slice(2));
