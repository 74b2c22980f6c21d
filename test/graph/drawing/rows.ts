/** A box, a line, as one row. */
export type BoxRow = readonly [
  id: string,
  cluster: string,
  short: string,
  name: string,
  rest?: Record<string, unknown>,
];
export type LineRow = readonly [from: string, to: string, stroke: string, rest?: Record<string, unknown>];

/** The bands of every sample. */
export const clusters = [
  { id: "governing", title: "Governing bodies", order: 0 },
  { id: "headquarters", title: "Headquarters", order: 1 },
  { id: "mission", title: "Mission", order: 2 },
  { id: "country", title: "Country team", order: 3 },
];

export const boxes = (rows: readonly BoxRow[]) =>
  rows.map(([id, cluster, short, name, rest]) => ({
    id,
    cluster,
    ...(short === "" ? {} : { short }),
    name,
    ...rest,
  }));

export const lines = (rows: readonly LineRow[]) =>
  rows.map(([from, to, stroke, rest], i) => ({
    id: `l${i + 1}`,
    from,
    to,
    stroke,
    kind: "reports to",
    ...rest,
  }));

/** How a governing body looks. */
export const body = { shape: "body" };
