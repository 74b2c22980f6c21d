import { openSqliteStore } from "../../../graph/store/sqlite/sqlite-store.ts";
import { largeDataset } from "./contract.ts";

/** Writes datasets of changing size until it is killed; says so once it has begun. */
const store = await openSqliteStore(process.argv[2] ?? "");
for (let round = 0; ; round++) {
  if (round === 0) process.stdout.write("writing\n");
  await store.write(largeDataset("big", 500 + (round % 7) * 900), { actor: "child" });
}
