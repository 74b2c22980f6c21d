import { DottedError } from "../../../graph/errors.ts";
import { openSqliteStore } from "../../../graph/store/sqlite/sqlite-store.ts";

/** Reads a store and tries to write to it; says what came of both. Run as somebody who has no right to write. */
const codeOf = (error: unknown): string =>
  error instanceof DottedError ? `${error.code}: ${error.message}` : String(error);

const store = await openSqliteStore(process.argv[2] ?? "");
const titles = (await store.datasets()).map(({ title }) => title);
const written = await store
  .record({ at: "2026-01-01T00:00:00Z", actor: "nobody", action: "query.run" })
  .then(() => "written", codeOf);
process.stdout.write(JSON.stringify({ titles, written, readOnly: store.readOnly }));
await store.close();
