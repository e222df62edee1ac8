/**
 * Keeps audited tenders and their findings in a database: one SQLite file, or a PostgreSQL database that several share.
 *
 * <p>In comes the report of a pack and whence the pack is, out come {@link org.levelfield.store.PackRows}, by a function
 * without side effects ({@link org.levelfield.store.RowMaker}); {@link org.levelfield.store.Store} keeps them, all rows of a
 * pack in one transaction, and gives them back in a fixed order that is the same for both kinds of database. Each finding
 * keeps whence it comes: the document's hash, page and quote, the rule and the rule book's hash, the numbers of the law
 * that were used, the program's version.
 *
 * <p>The tables stand in {@code migration/V1__audit.sql} and, with a picture, in {@code src/site/markdown/store.md}. This package alone,
 * beside the registers, sees JDBC.
 */
@NullMarked
package org.levelfield.store;

import org.jspecify.annotations.NullMarked;
