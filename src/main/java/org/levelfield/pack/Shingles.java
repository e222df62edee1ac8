package org.levelfield.pack;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.stream.LongStream;
import org.levelfield.mention.MarkedDocument;

/**
 * All runs of six words of a document as hashes, by which documents are compared.
 *
 * @param hashes sorted, each once
 */
@SuppressWarnings("ArrayRecordComponent") // As objects the numbers of a large pack would not fit into memory.
record Shingles(long[] hashes) {

    private static final int WORDS = 6;

    /** One hash in so many stands in the index: enough to find documents that are alike, little to keep. */
    private static final int SAMPLED = 8;

    private static final long SEED = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    static Shingles of(MarkedDocument document) {
        LongStream.Builder found = LongStream.builder();
        Deque<Long> window = new ArrayDeque<>();
        document.clauses().forEach(clause -> words(clause.statement().clause().text(), window, found));
        return new Shingles(found.build().sorted().distinct().toArray());
    }

    private static void words(String text, Deque<Long> window, LongStream.Builder found) {
        for (String word : text.split("\\s+", -1)) {
            String folded = Fold.of(word);
            if (folded.isEmpty()) {
                continue;
            }
            window.add(hash(folded));
            if (window.size() > WORDS) {
                window.remove();
            }
            if (window.size() == WORDS) {
                long all = SEED;
                for (long one : window) {
                    all = mixed(all * PRIME ^ one);
                }
                found.add(all);
            }
        }
    }

    private static long hash(String word) {
        long hash = SEED;
        for (int i = 0; i < word.length(); i++) {
            hash = (hash ^ word.charAt(i)) * PRIME;
        }
        return mixed(hash);
    }

    /** Spreads a hash over all bits; the last step of splitmix64. */
    private static long mixed(long hash) {
        long mixed = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }

    int size() {
        return hashes.length;
    }

    /** The hashes that stand in the index. */
    List<Long> sample() {
        return Arrays.stream(hashes)
                .filter(hash -> Long.remainderUnsigned(hash, SAMPLED) == 0)
                .boxed()
                .toList();
    }

    /** How much of the shorter of two texts stands in the other, 0 to 1. */
    double alike(Shingles other) {
        int shorter = Math.min(size(), other.size());
        int shared = 0;
        int here = 0;
        int there = 0;
        while (here < hashes.length && there < other.hashes.length) {
            int order = Long.compare(hashes[here], other.hashes[there]);
            shared += order == 0 ? 1 : 0;
            here += order <= 0 ? 1 : 0;
            there += order >= 0 ? 1 : 0;
        }
        return shorter == 0 ? 0 : (double) shared / shorter;
    }
}
