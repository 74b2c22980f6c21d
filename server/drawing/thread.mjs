// A thread starts as plain JavaScript, whatever its parent runs under: it brings the loader for the rest.
import { register } from "tsx/esm/api";

register();
await import("./worker.ts");
