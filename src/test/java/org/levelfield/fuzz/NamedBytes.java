package org.levelfield.fuzz;

/** A file, or an entry of one, under a name that ends as those of its kind do. The bytes are not to be changed. */
final class NamedBytes {

    private final String name;
    private final byte[] bytes;

    NamedBytes(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    String name() {
        return name;
    }

    byte[] bytes() {
        return bytes;
    }
}
