package org.levelfield.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalDataTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Write to jo.o'neil+bids@marl-vale.gov.example by noon; Write to [e-mail address] by noon",
                "Call 020 7946 0018 or +44 (0)20 7946 0018.; Call [telephone number] or [telephone number].",
                "Tel (01632) 960 001 | Fax 01632-960-002; Tel [telephone number] | Fax [telephone number]",
                "Ask Mr J. Smith or Dr Anna-Maria O'Neil today; Ask [name] or [name] today",
                "Contact officer: Jane Doe, Procurement; Contact officer: [name], Procurement"
            })
    void whatIsPersonalIsHidden(String words, String masked) {
        assertThat(PersonalData.masked(words)).isEqualTo(masked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a turnover of at least £5,000,000 in 2019, 2020 and 2021",
                "Reference 2015/102/0045678 and CPV 85000000-9",
                "by 01/02/2026 12:00, or 2026-02-01",
                "Regulation 58(9) of SI 2015/102, section 0.5",
                "insurance of 10000000 pounds, ISO 9001:2015",
                "Contact: the portal"
            })
    void whatIsNotPersonalStays(String words) {
        assertThat(PersonalData.masked(words)).isEqualTo(words);
    }
}
