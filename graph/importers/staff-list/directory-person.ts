/** The columns under which people of a directory stand in a staff list. */
export const directoryHeader = [
  "id",
  "title",
  "name",
  "email",
  "employee id",
  "department",
  "parent unit",
  "location",
  "manager id",
] as const;

/** Somebody of a directory, as a row of a staff list. */
export type DirectoryPerson = Partial<Record<(typeof directoryHeader)[number], string | undefined>>;

/** Somebody with the place in the file: in a list the place among all that it lists, in a text the line. */
export type PlacedPerson = { readonly row: number; readonly person: DirectoryPerson };
