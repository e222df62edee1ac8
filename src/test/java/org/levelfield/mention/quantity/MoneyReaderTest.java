package org.levelfield.mention.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Currency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "£5m | 5000000 | GBP",
                "£5M | 5000000 | GBP",
                "£5 million | 5000000 | GBP",
                "£5-million | 5000000 | GBP",
                "£ 5,000,000 | 5000000 | GBP",
                "£5,000,000.00 | 5000000 | GBP",
                "£12.50 | 12.5 | GBP",
                "GBP 5,000,000 | 5000000 | GBP",
                "GBP5,000,000 | 5000000 | GBP",
                "5,000,000 GBP | 5000000 | GBP",
                "5m GBP | 5000000 | GBP",
                "0.607m GBP | 607000 | GBP",
                "5 000 000 GBP | 5000000 | GBP",
                "GBP 5 Million | 5000000 | GBP",
                "£250k | 250000 | GBP",
                "£1.2bn | 1200000000 | GBP",
                "five million pounds | 5000000 | GBP",
                "a million pounds | 1000000 | GBP",
                "half a million pounds | 500000 | GBP",
                "one and a half million pounds | 1500000 | GBP",
                "two hundred and fifty thousand pounds | 250000 | GBP",
                "ten million pounds sterling | 10000000 | GBP",
                "five million pounds (£5,000,000) | 5000000 | GBP",
                "five million (£5,000,000) pounds | 5000000 | GBP",
                "five (5) million pounds | 5000000 | GBP",
                "£5,000,000 (five million pounds) | 5000000 | GBP",
                "£5,000,000 (five million) | 5000000 | GBP",
                "$2 million | 2000000 | USD",
                "US$ 2,000,000 | 2000000 | USD",
                "USD 2m | 2000000 | USD",
                "two million US dollars | 2000000 | USD",
                "CAD$ 5,000 | 5000 | CAD",
                "C$5m | 5000000 | CAD",
                "CA$5m | 5000000 | CAD",
                "$5,000 CAD | 5000 | CAD",
                "A$5m | 5000000 | AUD",
                "€1.5 million | 1500000 | EUR",
                "1.5 million euros | 1500000 | EUR",
                "140 000 € | 140000 | EUR",
                "EUR 140 000,00 | 140000 | EUR",
                "EUR 140.000,00 | 140000 | EUR",
                "EUR 140.000 | 140000 | EUR",
                "Rs. 4 crore | 40000000 | INR",
                "Rs 50 lakh | 5000000 | INR",
                "Rs.10,00,000 | 1000000 | INR",
                "₹ 1,00,00,000/- | 10000000 | INR",
                "INR 45 Lakh | 4500000 | INR",
                "45 Lakh (s) | 4500000 | INR",
                "9 Lakh (s) | 900000 | INR",
                "100 Lakh(s) | 10000000 | INR",
                "50,000/- | 50000 | INR",
                "Rs. 10.00 Lakhs | 1000000 | INR",
                "Rupees Five Lakh only | 500000 | INR",
                "Rs. 5,00,000/- (Rupees Five Lakhs Only) | 500000 | INR",
                "KSh 1,000,000 | 1000000 | KES",
                "Kshs. 5,000/= | 5000 | KES",
                "Ksh.200, 000.00 | 200000 | KES",
                "KES 2m | 2000000 | KES",
                "Kenya Shillings 5,000 | 5000 | KES",
                "RM 500,000.00 | 500000 | MYR",
                "RM500k | 500000 | MYR",
                "MYR 5,000 | 5000 | MYR",
                "ZAR 100 000 | 100000 | ZAR",
                "R50 million | 50000000 | ZAR",
                "R 1 000 000 | 1000000 | ZAR",
                "R 1,741,000.00 | 1741000 | ZAR",
                "NGN 5,000 | 5000 | NGN",
                "N200,000,000 | 200000000 | NGN",
                "N200,000,000.00 | 200000000 | NGN",
                "N5 million | 5000000 | NGN",
                "N$5,000 | 5000 | NAD",
                "UGX 5m | 5000000 | UGX",
                "TZS 1,000 | 1000 | TZS",
                "CHF 5'000 | 5000 | CHF",
                "SEK 500 000 | 500000 | SEK",
                "DKK 1.000.000 | 1000000 | DKK",
                "NOK 5m | 5000000 | NOK",
                "PLN 5 000 | 5000 | PLN",
                "5 000 zł | 5000 | PLN",
                "CZK 100 | 100 | CZK",
                "500 kr | 500 | DKK",
                "¥5,000 | 5000 | JPY",
                "JPY 5000 | 5000 | JPY",
                "CNY 5000 | 5000 | CNY",
            })
    void amountsAreReadWhole(String text, String amount, String currency) {
        String around = "a value of " + text + ", per occurrence";

        assertThat(QuantityReader.read(around)).singleElement().satisfies(quantity -> {
            Quantity.Money money = (Quantity.Money) quantity;
            assertThat(around.substring(money.start(), money.end())).isEqualTo(text);
            assertThat(money.amount()).isEqualByComparingTo(amount);
            assertThat(money.currency()).isEqualTo(Currency.getInstance(currency));
        });
    }

    @ParameterizedTest
    @CsvSource({"$5m, 5000000", "five dollars, 5", "$ 5000, 5000"})
    void aBareDollarIsTheOneThatTheReadingNames(String text, String amount) {
        Reading canadian = new Reading(DateOrder.DAY_FIRST, Currency.getInstance("CAD"));

        Quantity.Money money =
                (Quantity.Money) QuantityReader.read(text, canadian).get(0);

        assertThat(money.currency().getCurrencyCode()).isEqualTo("CAD");
        assertThat(money.amount()).isEqualByComparingTo(amount);
    }

    @Test
    void anotherAmountInBracketsIsNoRestatement() {
        assertThat(QuantityReader.read("£5,000,000 (six million pounds)")).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"form N12345", "plot N 5,000", "London N1 5,000 homes", "station n5,000", "option 5 N"})
    void anNThatBeginsACodeIsNoNaira(String text) {
        assertThat(QuantityReader.read(text)).noneMatch(Quantity.Money.class::isInstance);
    }

    @Test
    void equalAmountsAreEqualHoweverWritten() {
        Quantity.Money letters = (Quantity.Money) QuantityReader.read("£5m").get(0);
        Quantity.Money digits =
                (Quantity.Money) QuantityReader.read("£5,000,000.00").get(0);

        assertThat(letters.amount()).isEqualTo(digits.amount());
        assertThat(letters.amount().toString()).isEqualTo("5000000");
    }
}
