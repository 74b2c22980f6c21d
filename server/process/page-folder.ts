import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const built = fileURLToPath(new URL("../../web/dist", import.meta.url));

/** The folder of the built page; undefined where it has not been built. */
export const pageFolder = (): string | undefined => (existsSync(`${built}/index.html`) ? built : undefined);
