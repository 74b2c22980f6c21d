import { describe, expect, it } from "vitest";
import { file, refused } from "./reading.ts";

describe("files of no known format", () => {
  it("are refused with the formats that are known", () => {
    expect(refused([file("notes.txt", "hello")]).problems).toEqual([
      expect.objectContaining({ code: "unknown-format", file: "notes.txt" }),
    ]);
  });
});
