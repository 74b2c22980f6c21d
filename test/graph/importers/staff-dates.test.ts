import { expect, test } from "vitest";
import { file, read } from "./reading.ts";

const since = (...cells: readonly string[]) => {
  const rows = cells.map((cell, at) => `${at + 1},Clerk ${at},,"${cell}",${at === 0 ? "" : "1"}\n`);
  const { dataset, warnings } = read([
    file("list.csv", `ID,Title,Name,Valid from,Manager\n${rows.join("")}99,Cook,,,1\n`),
  ]);
  const posts = dataset.nodes.filter(({ id, kind }) => kind === "post" && id !== "99");
  return {
    dates: posts.map((post) => post.since),
    told: warnings.map(({ code, row }) => [code, row]),
    says: warnings.map(({ message }) => message),
    kept: dataset.coverage.map(({ field, value }) => [field, value]),
  };
};

const dates: readonly (readonly [string, string])[] = [
  ["2010-02-01", "2010-02-01"],
  ["2010/2", "2010-02"],
  ["2/2010", "2010-02"],
  ["02.2010", "2010-02"],
  ["2010", "2010"],
  ["20100201", "2010-02-01"],
  ["2010-02-01T08:30:00Z", "2010-02-01"],
  ["2010-02-01-08:00", "2010-02-01"],
  ["2010-02-00", "2010-02"],
  ["2010-00-00", "2010"],
  ["2.2.2010", "2010-02-02"],
  ["1.2.2010", "2010-02-01"],
  ["31.12.2010", "2010-12-31"],
  ["28.2.2010 00:00", "2010-02-28"],
  ["1 février 2010", "2010-02-01"],
  ["1er février 2010", "2010-02-01"],
  ["Févr. 2010", "2010-02"],
  ["lundi 1er mars 2010", "2010-03-01"],
  ["mar. 2 mars 2010", "2010-03-02"],
  ["1 de agosto de 2010", "2010-08-01"],
  ["1º de agosto del 2010", "2010-08-01"],
  ["dic. 2010", "2010-12"],
  ["3. März 2010", "2010-03-03"],
  ["Mittwoch, 3. März 2010", "2010-03-03"],
  ["Jänner 2010", "2010-01"],
  ["Okt. 2010", "2010-10"],
  ["Feb 1, 2010", "2010-02-01"],
  ["February 1st, 2010", "2010-02-01"],
  ["Mon, 1 Feb 2010 10:30", "2010-02-01"],
  ["Feb 2010", "2010-02"],
  ["2010 Feb", "2010-02"],
  ["01-FEB-2010", "2010-02-01"],
  ["2010년 2월 1일", "2010-02-01"],
];
test.each(dates)("%s is a date", (cell, date) => {
  expect(since(cell)).toMatchObject({ dates: [date], told: [], kept: [] });
});

test.each([
  ["1/2/2010", "may be read in two ways"],
  ["1-2-2010", "may be read in two ways"],
  ["2010-02-31", "is no day of the calendar"],
  ["99/99/2010", "is no day of the calendar"],
  ["01.02.10", "gives its year by two digits"],
  ["01-Feb-10", "gives its year by two digits"],
  ["40210", "is a day as spreadsheets count them"],
  ["####", "is no date that can be read"],
  ["soon", "is no date that can be read"],
  ["Room 2010", "is no date that can be read"],
])("%s is left out, kept as the source has it, and told with why", (cell, why) => {
  expect(since(cell)).toEqual({
    dates: [undefined],
    told: [["bad-date", 2]],
    says: [expect.stringContaining(`"${cell}" ${why}`)],
    kept: [["since", cell]],
  });
});

test.each(["n/a", "unknown", "-", "0000-00-00", "00.00.0000"])(
  "%s says no date, and nothing is told",
  (cell) => {
    expect(since(cell)).toMatchObject({ dates: [undefined], told: [], kept: [] });
  },
);

test.each(["31.12.9999", "9999-12-31", "unbefristet", "en cours", "open-ended", "indefinido"])(
  "%s as an end is none",
  (cell) => {
    const { dataset, warnings } = read([
      file("list.csv", `ID,Title,Name,Valid to,Manager\n1,Cook,Ada,${cell},\n2,Mate,Bo,2030,1\n`),
    ]);
    expect(dataset.nodes.filter(({ kind }) => kind === "post").map(({ until }) => until)).toEqual([
      undefined,
      "2030",
    ]);
    expect([warnings, dataset.coverage]).toEqual([[], []]);
  },
);

test("the order of day and month is taken from those dates that tell it", () => {
  expect(since("01/02/2010", "13/02/2010").dates).toEqual(["2010-02-01", "2010-02-13"]);
  expect(since("01/02/2010", "02/13/2010").dates).toEqual(["2010-01-02", "2010-02-13"]);
});

test("dates that are all the first of some month are no days of one January", () => {
  expect(since("01/02/2010", "01/04/2010", "1/7/2011").dates).toEqual([
    "2010-02-01",
    "2010-04-01",
    "2011-07-01",
  ]);
  expect(since("02/01/2010", "04/01/2010", "7/1/2011").dates).toEqual([
    "2010-02-01",
    "2010-04-01",
    "2011-07-01",
  ]);
  expect(since("01/02/2010", "01/04/2010", "2/7/2011").dates).toEqual([undefined, undefined, undefined]);
});

test("where both orders are used, those dates are read that only one can be meant by", () => {
  expect(since("13/02/2010", "02/13/2010", "01/02/2010")).toMatchObject({
    dates: ["2010-02-13", "2010-02-13", undefined],
    told: [["bad-date", 4]],
  });
});
