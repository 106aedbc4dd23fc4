/**
 * How many migrations this program knows. The database keeps the number in `PRAGMA user_version`, so that
 * opening a current store needs no look at the migrations.
 */
export const SCHEMA_VERSION = 11;

/** `PRAGMA application_id` of our files ("prec" in ASCII): tells them from databases of other programs. */
export const APPLICATION_ID = 0x70726563;
