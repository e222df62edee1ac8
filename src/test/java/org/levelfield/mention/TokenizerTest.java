package org.levelfield.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TokenizerTest {

    private static List<String> words(String text) {
        List<Token> tokens = Tokenizer.tokens(text);
        int last = 0;
        for (Token token : tokens) {
            assertThat(token.start()).isGreaterThanOrEqualTo(last);
            assertThat(token.end()).isGreaterThan(token.start()).isLessThanOrEqualTo(text.length());
            assertThat(token.word()).isNotEmpty();
            last = token.end();
        }
        return tokens.stream().map(Token::word).toList();
    }

    @Test
    void wordsAreInLowerCaseWithoutPunctuation() {
        assertThat(words("The Bidder, (if any) MUST.")).containsExactly("the", "bidder", "if", "any", "must");
    }

    @Test
    void hyphensAndSlashesPartWords() {
        assertThat(words("sub-contractor and/or pass/fail"))
                .containsExactly("sub", "contractor", "and", "or", "pass", "fail");
    }

    @Test
    void apostrophesAreFolded() {
        assertThat(words("the bidder’s, the bidder's, bidders' and don’t"))
                .containsExactly("the", "bidder", "the", "bidder", "bidders", "and", "dont");
    }

    @Test
    void signsThatCarrySenseAreTokens() {
        assertThat(words("60% “price” & quality")).containsExactly("60", "%", "“", "price", "”", "&", "quality");
    }

    @Test
    void oddTextHasNoTokensOrOddOnes() {
        assertThat(words("")).isEmpty();
        assertThat(words(" … — ''' \u0000 😀")).isEmpty();
        assertThat(words("'s x's İstanbul ٣")).contains("s", "x", "٣");
    }
}
