// A worker thread starts as plain JavaScript. In a checkout the worker is TypeScript and needs the loader of
// development; in the built package it is JavaScript beside this file.
import { existsSync } from "node:fs";

const built = new URL("./worker.js", import.meta.url);
if (existsSync(built)) await import(built.href);
else {
  const { register } = await import("tsx/esm/api");
  register();
  await import("./worker.ts");
}
