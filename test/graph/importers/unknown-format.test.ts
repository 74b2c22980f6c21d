import { describe, expect, it } from "vitest";
import { file, refused } from "./reading.ts";

describe("files of no known format", () => {
  it("are refused with the formats that are known", () => {
    expect(refused([file("notes.txt", "hello")]).problems).toEqual([
      expect.objectContaining({ code: "unknown-format", file: "notes.txt" }),
    ]);
  });

  const seeming: readonly (readonly [string, readonly number[] | string, RegExp])[] = [
    ["logo.png", [0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13], /^this is a picture: /],
    ["photo.jpg", [0xff, 0xd8, 0xff, 0xe0, 0, 16], /^this is a picture: /],
    ["talk.mp4", [0, 0, 0, 24, ...Buffer.from("ftypisom")], /^this is sound or film: /],
    ["inner.zip", [0x50, 0x4b, 3, 4, 20, 0, 0, 0], /^this is a zip file without a table that is known: /],
    ["list.csv.gz", [0x1f, 0x8b, 8, 0, 0, 0, 0, 0], /^this is a packed file: unpack it/],
    ["staff.db", "SQLite format 3\0", /^this is a database: /],
    ["hr.dat", [65, 0, 44, 66, 44, 1, 67, 44, 68, 10], /^this is no text but what some program keeps: /],
  ];
  it.each(seeming)("that are no text, such as %s, are told by what they seem to be", (name, bytes, says) => {
    const { problems } = refused([{ name, bytes: Buffer.from(bytes) }]);
    const fr = expect.stringMatching(/^c'est .* : /);
    const message = expect.stringMatching(says);
    expect(problems).toEqual([{ code: "unknown-format", file: name, message, fr }]);
  });

  it("are tables all the same where they begin like a picture or a program", () => {
    const [problem] = refused([file("codes.csv", "MZ,GIF8,PAR1\n1,2,3\n")]).problems;
    expect(problem?.message).toContain('a table whose columns no format has: "mz", "gif8", "par1"');
  });
});
