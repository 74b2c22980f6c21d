import type { Role } from "../contract/session.ts";
import type { Access } from "./access-file.ts";

/**
 * Access on one's own machine, where no access is configured and the server listens on loopback only.
 *
 * Datasets are read-only there: they are the record that a team shares, and changing it takes a
 * deliberate act (`dotted import`, or `serve --local-role editor`). Scenarios, notes and accepted
 * findings are the person's own overlay on the record, kept beside it, audited and undone with one
 * click; a tool for trying reforms that cannot keep a trial until somebody has written an access file
 * would not be used. Hence `analyst`, which may write the overlay and nothing else. That is safe only because other
 * web pages cannot speak for the person: see `plugins/same-site.ts`.
 */
export const localAccess = (role: Role = "analyst"): Access => ({ anonymous: role, tokens: [] });

const loopbackNames = new Set(["localhost", "127.0.0.1", "::1", "[::1]"]);

/** Whether a host name or address reaches this machine only. */
export const isLoopback = (host: string): boolean =>
  loopbackNames.has(host) || /^127(\.\d{1,3}){3}$/.test(host);
