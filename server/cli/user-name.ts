import { userInfo } from "node:os";

/** The name of who runs the program, for the audit. */
export const userName = (): string => {
  try {
    return userInfo().username;
  } catch {
    return "unknown";
  }
};
