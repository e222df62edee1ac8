package org.levelfield.document;

/** Counts documents that are known and those that are read. Safe for several threads, and tells of one at a time. */
final class ReadCount {

    private final Progress progress;
    private int total;
    private int done;

    ReadCount(Progress progress) {
        this.progress = progress;
    }

    /** So many more documents are known. */
    synchronized void known(int more) {
        total += more;
        progress.at(Progress.Stage.READING, done, total);
    }

    /** One more is read. */
    synchronized void read() {
        done++;
        progress.at(Progress.Stage.READING, done, total);
    }
}
