package org.levelfield.screening.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.levelfield.screening.register.OneLess.Demands;
import org.levelfield.screening.register.OneLess.Gain;
import org.levelfield.screening.register.OneLess.Opening;

/** Over the six charities of {@link SmallRegister}. */
class OneLessTest {

    @TempDir
    private Path folder = Path.of("");

    private static Demands demands(String... lines) {
        Map<String, Set<Floor>> floors = new TreeMap<>();
        for (String line : lines) {
            String[] parts = line.split(": ", 2);
            floors.put(
                    parts[0],
                    Stream.of(parts[1].split(", ", -1))
                            .map(text -> FloorText.read(text).orElseThrow())
                            .collect(Collectors.toSet()));
        }
        return new Demands(floors);
    }

    private OneLess.Count count(Demands... demands) throws Exception {
        try (RegisterStore store = RegisterStore.open(SmallRegister.make(folder.resolve("r.db")))) {
            return OneLess.of(store, List.of(demands));
        }
    }

    @Test
    void whoIsShutOutByOneThingAloneIsLetIn() throws Exception {
        Demands both = demands("turnover: income>=500000 GBP", "years: age>=3");
        OneLess.Count count = count(both, both);
        // 1 meets both. 2 lacks the income alone, 3 the years alone, 5 both; of 4 the income is unknown, of 6 the
        // years.
        assertThat(count.openings())
                .containsExactly(Map.entry(
                        both, new Opening(1, Map.of("turnover", new Gain(1, 1), "years", new Gain(1, 1)))));
        assertThat(count.letIn()).containsExactly(Map.entry("turnover", 1L), Map.entry("years", 1L));
        assertThat(count.organisations()).isEqualTo(6);
    }

    @Test
    void allDemandsOfABarrierAreLeftOutTogether() throws Exception {
        Demands twice = demands("turnover: income>=500000 GBP, income>=300000 GBP over 2 each");
        // Of no charity are two years known, and a newest year of 400,000 is not below 300,000: the first floor
        // decides.
        assertThat(count(twice, demands("turnover: income>=500000 GBP"))
                        .openings()
                        .get(demands("turnover: income>=500000 GBP")))
                .isEqualTo(new Opening(3, Map.of("turnover", new Gain(2, 1))));
    }

    @Test
    void anOrganisationThatSeveralTendersWouldLetInIsCountedOnce() throws Exception {
        OneLess.Count count = count(
                demands("turnover: income>=500000 GBP"),
                demands("turnover: income>=900000 GBP"),
                demands("turnover: income>=2000000 GBP"));
        // 2 and 5 by the first two; 1, 3 and 6 also by the third.
        assertThat(count.letIn()).containsExactly(Map.entry("turnover", 5L));
    }

    @Test
    void whatTheRegisterHoldsOfNobodyHasNoFigure() throws Exception {
        Demands staff = demands("staff: employees>=5", "turnover: income>=500000 GBP");
        Demands euros = demands("turnover: income>=500000 EUR");
        OneLess.Count count = count(staff, euros);
        assertThat(count.openings()).isEmpty();
        assertThat(count.letIn()).isEmpty();
        assertThat(count.untold()).extracting(FloorText::of).containsOnly("employees>=5", "income>=500000 EUR");
    }

    @Test
    void aStoreWithoutARegisterIsRefused() throws Exception {
        try (RegisterStore store = RegisterStore.open(folder.resolve("empty.db"))) {
            assertThatThrownBy(() -> OneLess.of(store, List.of()))
                    .isInstanceOf(RegisterException.class)
                    .hasMessageContaining("no register of charities is imported");
        }
    }
}
