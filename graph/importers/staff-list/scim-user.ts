import { z } from "zod";
import type { DirectoryPerson } from "./directory-person.ts";
import { cellOf, type Fields, firstOf, inside, meant, spokenParts } from "./json-fields.ts";

/** SCIM users: core schema and enterprise extension of RFC 7643, 4.1 and 4.3, and the extension as SCIM 1.1 called it. */
const extensions = [
  "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User",
  "urn:scim:schemas:extension:enterprise:1.0",
];

/** Fields that tell a SCIM user from one of another directory. */
export const scimKeys: readonly string[] = ["userName", ...extensions];

/** Who a SCIM user is called: as it is shown, else as the whole name or its parts say. */
const nameOf = (user: Fields): string | undefined => {
  const { formatted, givenName, middleName, familyName } = inside(user, "name");
  return (
    cellOf(user["displayName"]) ??
    cellOf(formatted) ??
    spokenParts(givenName, middleName, familyName) ??
    (typeof user["name"] === "string" ? cellOf(user["name"]) : undefined) ??
    firstOf(user, "nickName", "userName")
  );
};

const severalSchema = z.array(z.record(z.string(), z.unknown()));

/** Of several values the one that is marked as the first, else the one of work, else whichever is given first. */
const mainOf = (user: Fields, key: string): Fields => {
  const several = severalSchema.safeParse(user[key]).data ?? [];
  return (
    several.find(({ primary }) => primary === true) ??
    several.find(({ type }) => type === "work") ??
    several[0] ??
    {}
  );
};

/** The manager by id; one that is only referred to by the id at the end of its address. */
const managerOf = (work: Fields): string | undefined => {
  const { value, managerId, $ref } = inside(work, "manager");
  const referred = typeof $ref === "string" ? $ref.split("/").findLast((part) => part !== "") : undefined;
  return cellOf(value) ?? cellOf(managerId) ?? cellOf(referred) ?? meant(work, "manager", "displayName");
};

/** A SCIM user as a row of a staff list. */
export const fromScim = (user: Fields): DirectoryPerson => {
  const key = extensions.find((one) => user[one] !== undefined) ?? "";
  const work = inside(user, key);
  const [unit, around] = [work["department"], work["division"]]
    .map(cellOf)
    .filter((name) => name !== undefined);
  return {
    id: cellOf(user["id"]),
    title: cellOf(user["title"]),
    name: nameOf(user),
    email: cellOf(mainOf(user, "emails")["value"]) ?? cellOf(user["userName"]),
    "employee id": cellOf(work["employeeNumber"]),
    department: unit,
    "parent unit": around,
    location: firstOf(mainOf(user, "addresses"), "locality", "formatted"),
    "manager id": managerOf(work),
  };
};

/** Whether a thing that a SCIM server lists is a user: groups of users may stand in the same list. */
export const isScimUser = ({ schemas }: Fields): boolean =>
  !Array.isArray(schemas) || !schemas.some((schema) => String(schema).endsWith(":Group"));
