/**
 * The tables of the embedded store. A dataset's rows are kept as JSON by table and id: the analysis works on
 * the compiled index, so SQL only has to find, replace and order them.
 */
export const storeVersion = 6;

/** What version 2 added: what each write changed, and what each import brought. */
const recordTables = `
  CREATE TABLE revisions (
    dataset TEXT NOT NULL REFERENCES datasets (id),
    revision INTEGER NOT NULL,
    actor TEXT NOT NULL,
    entry TEXT NOT NULL,
    rows TEXT,
    PRIMARY KEY (dataset, revision)
  ) WITHOUT ROWID;
  CREATE TABLE layers (
    dataset TEXT NOT NULL REFERENCES datasets (id),
    revision INTEGER NOT NULL,
    name TEXT NOT NULL,
    about TEXT NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (dataset, revision, name)
  ) WITHOUT ROWID;
`;

/** What version 3 added: the lines at a node are found without looking through all. */
const lineIndexes = ["from", "to", "hat"]
  .map(
    (field) => `
  CREATE INDEX lines_by_${field} ON dataset_rows (dataset, json_extract(body, '$.${field}'))
    WHERE part = 'lines' AND json_extract(body, '$.${field}') IS NOT NULL;`,
  )
  .join("");

/**
 * What version 4 added: rows that were written at once stand in blocks. A row that is changed since stands in
 * dataset_rows, and one that is removed since has `null` there.
 */
const blockTable = `
  CREATE TABLE row_blocks (
    dataset TEXT NOT NULL REFERENCES datasets (id),
    part TEXT NOT NULL,
    first TEXT NOT NULL,
    ends BLOB NOT NULL,
    body BLOB NOT NULL,
    PRIMARY KEY (dataset, part, first)
  ) WITHOUT ROWID;
`;

/** What version 5 added: by which rows that are as this program wrote them are known when they are read. */
const digestColumn = `
  ALTER TABLE row_blocks ADD COLUMN digest TEXT NOT NULL DEFAULT '';
`;

/** What version 6 added: the rows of layers stand in blocks, too; those of layers from before are in their own row. */
const layerBlockTable = `
  CREATE TABLE layer_blocks (
    dataset TEXT NOT NULL REFERENCES datasets (id),
    revision INTEGER NOT NULL,
    name TEXT NOT NULL,
    part TEXT NOT NULL,
    first TEXT NOT NULL,
    places BLOB NOT NULL,
    body BLOB NOT NULL,
    digest TEXT NOT NULL,
    PRIMARY KEY (dataset, revision, name, part, first)
  ) WITHOUT ROWID;
`;

/** What brings a store of an earlier version to the next one, by the version it has. */
export const upgrades: Readonly<Record<number, string>> = {
  1: recordTables,
  2: lineIndexes,
  3: blockTable,
  4: digestColumn,
  5: layerBlockTable,
};

export const createTables = `
  ${recordTables}  CREATE TABLE datasets (
    id TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    nodes INTEGER NOT NULL,
    lines INTEGER NOT NULL,
    head TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    changed_by TEXT NOT NULL
  ) WITHOUT ROWID;
  CREATE TABLE dataset_rows (
    dataset TEXT NOT NULL REFERENCES datasets (id),
    part TEXT NOT NULL,
    id TEXT NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (dataset, part, id)
  ) WITHOUT ROWID;
  CREATE TABLE documents (
    dataset TEXT NOT NULL REFERENCES datasets (id),
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    revision INTEGER NOT NULL,
    body TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    changed_by TEXT NOT NULL,
    PRIMARY KEY (dataset, kind, id)
  ) WITHOUT ROWID;
  CREATE TABLE audit (
    place INTEGER PRIMARY KEY AUTOINCREMENT,
    at TEXT NOT NULL,
    dataset TEXT,
    entry TEXT NOT NULL
  );
  CREATE INDEX audit_by_dataset ON audit (dataset, place);
  ${lineIndexes}${blockTable}${digestColumn}${layerBlockTable}
`;
