import { isIPv4 } from "node:net";
import type { Role } from "../contract/session.ts";
import type { Access } from "./access-file.ts";

/**
 * Access on one's own machine, where no access is configured and the server listens on loopback only: whoever runs the
 * program is the editor of the record, as of any file of theirs; every change is a revision that can be undone, and is
 * audited. That is safe only because other web pages cannot speak for the person: see `plugins/same-site.ts`.
 * `--local-role viewer` shows a record to others at one's own screen.
 * @param name under which their changes are recorded
 */
export const localAccess = (role: Role = "editor", name?: string): Access => ({
  anonymous: role,
  tokens: [],
  ...(name === undefined ? {} : { local: name }),
});

const loopbackNames = new Set(["localhost", "::1", "[::1]"]);

/** Whether a host name (in any case) or address reaches this machine only. */
export const isLoopback = (host: string): boolean =>
  loopbackNames.has(host.toLowerCase()) || (isIPv4(host) && host.startsWith("127."));
