import { createHash } from "node:crypto";
import { exporters } from "../../../graph/drawing/formats/index.ts";
import { brief } from "../../../graph/drawing/index.ts";
import { briefingSubjects } from "../../repo/briefing-subjects.ts";

/** Prints one line per format and subject with a hash of the file: run in processes of their own, to be compared. */
for (const { name, diagram } of briefingSubjects().filter((one) =>
  ["chief-administrator", "support-office"].includes(one.name),
))
  for (const { id } of exporters) {
    const { bytes } = await brief({ name, page: "16:9", arrangement: "series", diagram }, id);
    process.stdout.write(`${name} ${id} ${createHash("sha256").update(bytes).digest("hex")}\n`);
  }
