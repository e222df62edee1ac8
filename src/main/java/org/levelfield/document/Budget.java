package org.levelfield.document;

/**
 * How much of one file is read at most.
 *
 * @param bytes the largest file
 * @param pages the most pages, in formats that have pages
 */
public record Budget(long bytes, int pages) {

    /** 200 MB and 3,000 pages: well above the largest tender document, well below what fills a small machine. */
    public static final Budget DEFAULT = new Budget(200_000_000L, 3_000);

    /** Refuses a budget that nothing fits. */
    public Budget {
        if (bytes <= 0 || pages <= 0) {
            throw new IllegalArgumentException("no such budget: " + bytes + " bytes, " + pages + " pages");
        }
    }
}
