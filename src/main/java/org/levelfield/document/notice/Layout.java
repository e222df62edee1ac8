package org.levelfield.document.notice;

import java.util.Optional;

/** How the fields of one standard are shown as text. */
interface Layout {

    /** What its fields are called. */
    Labels labels();

    /** The words that head a node whose heading depends on what it holds. */
    Optional<String> heading(Node parent, Node node);

    /** What a node of several values says in one line. */
    Optional<String> value(Node parent, Node node);

    /** The criterion that a node is. */
    Optional<Criterion> criterion(Node parent, Node node);

    /** Whether a node is a lot. */
    boolean isLot(Node parent, Node node);

    /** Whether a node is to be passed over, for a reason that no table tells. */
    boolean isLeft(Node parent, Node node);
}
