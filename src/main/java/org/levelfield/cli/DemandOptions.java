package org.levelfield.cli;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.levelfield.screening.register.Floor;
import org.levelfield.screening.register.Question;
import org.levelfield.screening.register.Source;
import org.levelfield.tender.Money;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The demand of which {@code register effect} asks: one floor, and whom to count. */
final class DemandOptions {

    @Option(
            names = "--income",
            paramLabel = "AMOUNT",
            converter = StatedOptions.MoneyConverter.class,
            description = "The least yearly income: 'GBP 500000', £0.5m.")
    private @Nullable Money income;

    @Option(names = "--years", paramLabel = "N", description = "With --income: how many of the latest years, 1 to 10.")
    private @Nullable Integer years;

    @Option(names = "--average", description = "With --years: on average over these years (the default).")
    private boolean average;

    @Option(names = "--each", description = "With --years: in each of these years.")
    private boolean each;

    @Option(names = "--age", paramLabel = "YEARS", description = "The least years since registration.")
    private @Nullable Integer age;

    @Option(names = "--audited", description = "Accounts that the law has audited.")
    private boolean audited;

    @Option(
            names = "--reserves",
            paramLabel = "AMOUNT",
            converter = StatedOptions.MoneyConverter.class,
            description = "The least free reserves.")
    private @Nullable Money reserves;

    @Option(
            names = "--net-assets",
            paramLabel = "AMOUNT",
            converter = StatedOptions.MoneyConverter.class,
            description = "The least net assets.")
    private @Nullable Money netAssets;

    @Option(names = "--employees", paramLabel = "N", description = "The least people employed.")
    private @Nullable Integer employees;

    @Option(
            names = "--eased",
            paramLabel = "AMOUNT",
            converter = StatedOptions.MoneyConverter.class,
            description = "Also what a demand for this sum instead would leave.")
    private @Nullable Money eased;

    @Option(names = "--cause", paramLabel = "WORDS", description = "Only charities for this: 'disab'.")
    private @Nullable String cause;

    @Option(names = "--area", paramLabel = "WORDS", description = "Only charities that work there: 'devon'.")
    private @Nullable String area;

    @Option(
            names = "--register",
            paramLabel = "ID",
            converter = SourceConverter.class,
            description = "Only this register: ccew, oscr, ccni or synthetic.")
    private @Nullable Source source;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The day on which years are reckoned; else the register's own.")
    private @Nullable LocalDate asOf;

    /** What is wrong with the options together. */
    Optional<String> fault() {
        long floors = Stream.of(
                        income != null, age != null, audited, reserves != null, netAssets != null, employees != null)
                .filter(given -> given)
                .count();
        if (floors != 1) {
            return Optional.of("give one of --income, --age, --audited, --reserves, --net-assets, --employees");
        } else if (income == null && (years != null || average || each)) {
            return Optional.of("--years, --average and --each go with --income");
        } else if (years != null && (years < 1 || years > 10)) {
            return Optional.of("--years is from 1 to 10");
        } else if ((average || each) && (years == null || years == 1)) {
            return Optional.of("--average and --each need --years of 2 or more");
        } else if (average && each) {
            return Optional.of("give --average or --each, not both");
        } else if ((age != null && (age < 0 || age > 1_000)) || (employees != null && employees < 0)) {
            return Optional.of("a number is below nothing, or is too large");
        } else if (eased != null && (income == null && reserves == null && netAssets == null)) {
            return Optional.of("--eased goes with a sum of money: --income, --reserves or --net-assets");
        }
        return Optional.empty();
    }

    /** The question; only after {@link #fault()} found none. */
    Question question() {
        Optional<Floor> other = Optional.ofNullable(eased).map(this::withSum);
        return new Question(
                floor(),
                other,
                Optional.ofNullable(source),
                Optional.ofNullable(cause),
                Optional.ofNullable(area),
                Optional.ofNullable(asOf));
    }

    private Floor floor() {
        if (income != null) {
            return withSum(income);
        } else if (reserves != null) {
            return withSum(reserves);
        } else if (netAssets != null) {
            return withSum(netAssets);
        } else if (age != null) {
            return new Floor.Age(age);
        } else if (employees != null) {
            return new Floor.Employees(employees);
        }
        return new Floor.Audit();
    }

    private Floor withSum(Money sum) {
        if (reserves != null) {
            return new Floor.Reserves(sum);
        } else if (netAssets != null) {
            return new Floor.NetAssets(sum);
        }
        return new Floor.Income(sum, years == null ? 1 : years, each ? Floor.Way.EACH : Floor.Way.AVERAGE);
    }

    /** Reads {@code ccew}. */
    static final class SourceConverter implements ITypeConverter<Source> {
        @Override
        public Source convert(String text) {
            return Arrays.stream(Source.values())
                    .filter(one -> one.ofCharities() && one.id().equals(text))
                    .findFirst()
                    .orElseThrow(
                            () -> new TypeConversionException("'" + text + "' is none of ccew, oscr, ccni, synthetic"));
        }
    }
}
