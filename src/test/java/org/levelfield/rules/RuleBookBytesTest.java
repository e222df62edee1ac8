package org.levelfield.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class RuleBookBytesTest {

    private static RuleBook book() throws IOException {
        return RuleBookFolder.read(Path.of("rules"));
    }

    @Test
    void theRuleBookIsReadAsItWasWritten() throws IOException {
        assertThat(RuleBookBytes.read(RecordBytes.write(book()))).isEqualTo(book());
        assertThat(RuleBookBytes.read(RecordBytes.write(RuleBook.EMPTY))).isEqualTo(RuleBook.EMPTY);
    }

    @Test
    void equalRuleBooksGiveEqualBytes() throws IOException {
        assertThat(RecordBytes.write(book())).isEqualTo(RecordBytes.write(book()));
    }

    @Test
    void otherBytesAreRefused() {
        byte[] empty = RecordBytes.write(RuleBook.EMPTY);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleBookBytes.read(Arrays.copyOf(empty, empty.length - 1)))
                .withMessage("these bytes are no rule book");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleBookBytes.read(Arrays.copyOf(empty, empty.length + 1)))
                .withMessage("these bytes are more than a rule book");
    }
}
