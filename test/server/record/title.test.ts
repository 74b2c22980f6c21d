import { expect, onTestFinished, test } from "vitest";
import { openStore } from "../../../graph/store/open-store.ts";
import { temporaryFolder } from "../kit.ts";
import { bring, first, second } from "./staff.ts";

test("a record keeps its title over a list that says none", async () => {
  const store = await openStore(`${await temporaryFolder()}/ours.db`);
  onTestFinished(() => store.close());
  const title = async () => (await store.read("ours")).dataset.title;
  await bring(store, first, { title: "Harbour Office" });
  await bring(store, second);
  expect(await title()).toBe("Harbour Office");
  await bring(store, first, { title: "Port Office" });
  expect(await title()).toBe("Port Office");
});
