/** The columns under which people of a directory stand in a staff list. */
export const directoryHeader = [
  "id",
  "title",
  "name",
  "email",
  "employee id",
  "department",
  "location",
  "manager id",
] as const;

/** Somebody of a directory, as a row of a staff list. */
export type DirectoryPerson = Partial<Record<(typeof directoryHeader)[number], string | undefined>>;
