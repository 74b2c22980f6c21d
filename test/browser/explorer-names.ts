/** The finding every test and picture knows: the chief administrator's line. */
export const chiefAdministrator = "dual-line:paper-against-practice:doa-cao";
