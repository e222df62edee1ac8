package org.levelfield.audit;

/**
 * How far an audit is.
 *
 * @param total packs that were found
 * @param done those that are stored by now, unchanged ones among them
 * @param unchanged those that were stored already and have not changed
 * @param notRead those checked in this run of which nothing could be read
 */
public record AuditState(int total, int done, int unchanged, int notRead) {

    AuditState unchangedOne() {
        return new AuditState(total, done + 1, unchanged + 1, notRead);
    }

    AuditState checkedOne(boolean read) {
        return new AuditState(total, done + 1, unchanged, notRead + (read ? 0 : 1));
    }
}
