import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Builds the page into web/dist, with every file it needs: it loads nothing from elsewhere. */
export default defineConfig({
  root: here("."),
  base: "./",
  plugins: [react()],
  build: { outDir: here("./dist"), emptyOutDir: true, target: "es2023", chunkSizeWarningLimit: 900 },
  worker: { format: "es" },
  server: { host: "127.0.0.1", proxy: { "/api": process.env.DOTTED_API ?? "http://127.0.0.1:4800" } },
});
