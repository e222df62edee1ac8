package org.levelfield.screening.register;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.levelfield.screening.organisation.LegalForm;
import org.levelfield.tender.Money;

/**
 * Writes floors so that a program reads them again, one text for each: {@code income>=250000 GBP over 2 each},
 * {@code income>=250000 GBP}, {@code age>=3}, {@code audit}, {@code reserves>=1000 GBP}, {@code net-assets>=1000 GBP},
 * {@code employees>=20}, {@code form=charity|company}. Pure functions.
 */
public final class FloorText {

    private static final Pattern SUM =
            Pattern.compile("(income|reserves|net-assets)>=(\\d{1,30}(?:\\.\\d{1,10})?) ([A-Z]{3})"
                    + "(?: over (10|[2-9]) (each|average))?");
    private static final Pattern NUMBER = Pattern.compile("(age|employees)>=(\\d{1,9})");
    private static final Pattern FORM = Pattern.compile("form=([a-z_]{1,40}(?:\\|[a-z_]{1,40}){0,20})");

    private FloorText() {}

    /** The text of a floor. */
    public static String of(Floor floor) {
        if (floor instanceof Floor.Income income) {
            return sum("income", income.least())
                    + (income.years() == 1
                            ? ""
                            : " over " + income.years() + " "
                                    + income.way().name().toLowerCase(Locale.ROOT));
        } else if (floor instanceof Floor.Reserves reserves) {
            return sum("reserves", reserves.least());
        } else if (floor instanceof Floor.NetAssets assets) {
            return sum("net-assets", assets.least());
        } else if (floor instanceof Floor.Age age) {
            return "age>=" + age.years();
        } else if (floor instanceof Floor.Employees employees) {
            return "employees>=" + employees.least();
        } else if (floor instanceof Floor.Form form) {
            return "form="
                    + new TreeSet<>(form.allowed())
                            .stream()
                                    .map(one -> one.name().toLowerCase(Locale.ROOT))
                                    .collect(Collectors.joining("|"));
        }
        return "audit";
    }

    private static String sum(String name, Money money) {
        return name + ">=" + money.amount().stripTrailingZeros().toPlainString() + " "
                + money.currency().getCurrencyCode();
    }

    /** The floor of a text; empty where it is none. */
    public static Optional<Floor> read(String text) {
        if (text.equals("audit")) {
            return Optional.of(new Floor.Audit());
        }
        return Stream.<Function<String, Optional<Floor>>>of(FloorText::sum, FloorText::number, FloorText::form)
                .flatMap(reader -> reader.apply(text).stream())
                .findFirst();
    }

    private static Optional<Floor> sum(String text) {
        Matcher matcher = SUM.matcher(text);
        Optional<Currency> currency = matcher.matches() ? currency(matcher.group(3)) : Optional.empty();
        if (currency.isEmpty()) {
            return Optional.empty();
        }
        Money money = new Money(new BigDecimal(matcher.group(2)), currency.get());
        String years = matcher.group(4);
        if (matcher.group(1).equals("income")) {
            Floor.Way way = "average".equals(matcher.group(5)) ? Floor.Way.AVERAGE : Floor.Way.EACH;
            return Optional.of(new Floor.Income(money, years == null ? 1 : Integer.parseInt(years), way));
        } else if (years != null) {
            return Optional.empty();
        }
        return Optional.of(
                matcher.group(1).equals("reserves") ? new Floor.Reserves(money) : new Floor.NetAssets(money));
    }

    private static Optional<Currency> currency(String code) {
        return Currency.getAvailableCurrencies().stream()
                .filter(one -> one.getCurrencyCode().equals(code))
                .findFirst();
    }

    private static Optional<Floor> number(String text) {
        Matcher matcher = NUMBER.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int number = Integer.parseInt(matcher.group(2));
        return Optional.of(matcher.group(1).equals("age") ? new Floor.Age(number) : new Floor.Employees(number));
    }

    private static Optional<Floor> form(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Set<LegalForm> forms = new TreeSet<>();
        for (String name : matcher.group(1).split("\\|", -1)) {
            Optional<LegalForm> form = Stream.of(LegalForm.values())
                    .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(name))
                    .findFirst();
            if (form.isEmpty()) {
                return Optional.empty();
            }
            forms.add(form.get());
        }
        return Optional.of(new Floor.Form(forms));
    }
}
