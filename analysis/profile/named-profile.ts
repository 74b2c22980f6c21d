import type { Profile } from "./profile.ts";

/** A profile with the name of what it is of: an organization, or a date of one. */
export type NamedProfile = { readonly name: string; readonly profile: Profile };
