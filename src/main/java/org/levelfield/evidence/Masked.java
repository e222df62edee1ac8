package org.levelfield.evidence;

import java.util.function.UnaryOperator;
import org.levelfield.store.PackRows;

/** Findings of which the words of documents went through a mask for personal data. */
final class Masked {

    private Masked() {}

    /** What hides personal data, or leaves all as it is. */
    static UnaryOperator<String> mask(boolean masked) {
        return masked ? PersonalData::masked : UnaryOperator.identity();
    }

    static PackRows.Finding finding(PackRows.Finding one, UnaryOperator<String> mask) {
        return new PackRows.Finding(
                one.pack(),
                one.id(),
                one.ordinal(),
                one.barrier(),
                one.barrierGroup(),
                one.rule(),
                one.status(),
                one.severity(),
                one.confidence(),
                one.measure(),
                mask.apply(one.message()),
                mask.apply(one.why()),
                one.law(),
                one.lawParameters(),
                one.missingFacts(),
                one.document(),
                mask.apply(one.documentPath()),
                one.documentSha256(),
                one.page(),
                one.section().map(mask),
                mask.apply(one.quote()),
                one.quoteStart(),
                one.quoteEnd());
    }
}
