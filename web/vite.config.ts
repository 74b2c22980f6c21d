import { readdir, readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, gzipSync } from "node:zlib";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const built = here("./dist");

const compressible = /\.(js|css|html|svg)$/;

/** Puts every text file into the folder as .br and .gz too, so that the server sends them without work. */
const precompressed = (): Plugin => ({
  name: "precompressed",
  apply: "build",
  closeBundle: async () => {
    for (const name of await readdir(built, { recursive: true })) {
      if (!compressible.test(name)) continue;
      const bytes = await readFile(`${built}/${name}`);
      await writeFile(`${built}/${name}.br`, brotliCompressSync(bytes));
      await writeFile(`${built}/${name}.gz`, gzipSync(bytes, { level: 9 }));
    }
  },
});

/** Builds the page into web/dist, with every file it needs: it loads nothing from elsewhere. */
export default defineConfig({
  root: here("."),
  base: "./",
  plugins: [react(), precompressed()],
  build: {
    outDir: built,
    emptyOutDir: true,
    target: "es2023",
    chunkSizeWarningLimit: 900,
    license: { fileName: "third-party-licenses.md" },
  },
  worker: { format: "es" },
  server: { host: "127.0.0.1", proxy: { "/api": process.env.DOTTED_API ?? "http://127.0.0.1:4800" } },
});
