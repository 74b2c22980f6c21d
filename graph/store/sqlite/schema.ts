/**
 * The tables of the embedded store. A dataset's rows are kept as JSON by table and id: the analysis works on
 * the compiled index, so SQL only has to find, replace and order them. `version` is SQLite's `user_version`.
 */
export const version = 1;

export const createTables = `
  CREATE TABLE datasets (
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
`;
