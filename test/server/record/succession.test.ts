import { expect, test } from "vitest";
import { succession } from "../../../server/services/record/succession.ts";
import { smallDataset } from "../../graph/small-dataset.ts";

const of = (date: string | undefined) => ({ ...smallDataset(), date });

test.each([
  { before: "2011-09-30", files: "2013-03-31", day: "2026-01-01" },
  { before: "2011", files: "2011-09-30", day: "2026-01-01" },
  { before: "2013-03-31", files: "2011-09-30", day: "2026-01-01", older: true },
  { before: "2013-03-31", files: undefined, day: "2012-01-01", older: true },
  { before: undefined, files: "2011-09-30", day: "2026-01-01" },
  { before: "2013-03-31", files: "2013-03-31", day: "2026-01-01" },
])("a list of $files over one of $before", ({ before, files, day, older = false }) => {
  const attempt = () => succession(of(before), of(files), day);
  if (older) expect(attempt).toThrow(/older than those of/);
  else expect(attempt().nodes).toHaveLength(smallDataset().nodes.length);
});
