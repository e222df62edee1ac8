package org.levelfield.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Spoils a file in ways that fit its kind: in its bytes, its zip entries, its tags, its PDF objects. */
final class Mutator {

    private static final int MOST_CHANGES = 6;
    private static final int LARGEST = 2_000_000;

    private Mutator() {}

    /** A spoiled copy. */
    static byte[] spoil(byte[] file, Chance chance) {
        byte[] spoiled = file;
        int changes = 1 + chance.below(MOST_CHANGES);
        for (int i = 0; i < changes && spoiled.length < LARGEST; i++) {
            spoiled = once(spoiled, chance);
        }
        return spoiled;
    }

    private static byte[] once(byte[] file, Chance chance) {
        boolean plainBytes = chance.oneIn(6);
        String head = new String(file, 0, Math.min(file.length, 8), StandardCharsets.ISO_8859_1);
        if (!plainBytes && head.startsWith("PK\u0003\u0004")) {
            return ZipSpoiler.spoil(file, chance);
        }
        if (!plainBytes && head.startsWith("%PDF")) {
            return latin(PdfSpoiler.spoil(text(file), chance));
        }
        if (!plainBytes && (head.contains("<") || head.startsWith("{\\rtf"))) {
            return latin(MarkupSpoiler.spoil(text(file), chance));
        }
        return bytes(file, chance);
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.ISO_8859_1);
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Bits turned, stretches taken out, doubled, moved or filled, the end cut off. */
    static byte[] bytes(byte[] file, Chance chance) {
        int at = chance.below(file.length);
        int length = Math.min(file.length - at, 1 + chance.below(chance.oneIn(4) ? 4096 : 16));
        return switch (chance.below(6)) {
            case 0 -> {
                byte[] copy = file.clone();
                for (int i = 0; i < 1 + length / 4 && copy.length > 0; i++) {
                    copy[chance.below(copy.length)] ^= (byte) (1 << chance.below(8));
                }
                yield copy;
            }
            case 1 -> joined(part(file, 0, at), part(file, at + length, file.length));
            case 2 -> joined(part(file, 0, at + length), part(file, at, file.length));
            case 3 -> part(file, 0, at);
            case 4 -> joined(part(file, 0, at), chance.bytes(length), part(file, at + length, file.length));
            default -> {
                int to = chance.below(file.length);
                yield joined(part(file, 0, to), part(file, at, at + length), part(file, to, file.length));
            }
        };
    }

    private static byte[] part(byte[] file, int from, int end) {
        return Arrays.copyOfRange(file, from, Math.max(from, end));
    }

    private static byte[] joined(byte[]... parts) {
        int length = 0;
        for (byte[] part : parts) {
            length += part.length;
        }
        byte[] all = new byte[length];
        int at = 0;
        for (byte[] part : parts) {
            System.arraycopy(part, 0, all, at, part.length);
            at += part.length;
        }
        return all;
    }
}
