import type { DirectoryPerson } from "./directory-person.ts";
import { cellOf, type Fields, firstOf, meant, spokenParts } from "./json-fields.ts";

/** A user of Microsoft Graph as a row of a staff list. */
export const fromGraph = (user: Fields): DirectoryPerson => ({
  id: cellOf(user["id"]),
  title: cellOf(user["jobTitle"]),
  name: cellOf(user["displayName"]) ?? spokenParts(user["givenName"], user["surname"]),
  email: firstOf(user, "mail", "userPrincipalName"),
  "employee id": cellOf(user["employeeId"]),
  department: cellOf(user["department"]),
  location: firstOf(user, "officeLocation", "city"),
  "manager id": meant(user, "manager", "id", "userPrincipalName", "mail", "displayName"),
});

/** Whether a thing that Graph lists is a user: groups, devices and contacts say what they are. */
export const isGraphUser = (thing: Fields): boolean => {
  const type = thing["@odata.type"];
  return typeof type !== "string" || /\.user$/i.test(type);
};

/** Whether a list of changes says that a user is no more. */
export const isRemoved = (user: Fields): boolean => user["@removed"] !== undefined;
