package org.levelfield.cli;

/** How a small result is written: for people, or for programs. */
enum TextOrJson {
    TEXT,
    JSON
}
