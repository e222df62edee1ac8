package org.levelfield.report.value;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.levelfield.clause.Evidence;
import org.levelfield.finding.Finding;
import org.levelfield.report.Plain;
import org.levelfield.report.Report;
import org.levelfield.screening.value.Kind;
import org.levelfield.screening.value.UnitCost;
import org.levelfield.screening.value.ValueCase;
import org.levelfield.screening.value.ValueSheet;
import org.levelfield.screening.value.ValueSheet.Cases;
import org.levelfield.screening.value.award.AwardMatch;
import org.levelfield.screening.value.award.Ground;
import org.levelfield.screening.value.award.GroundMatch;
import org.levelfield.screening.value.award.LegalRoom;
import org.levelfield.screening.value.award.Standing;

/** The sentences of a value sheet, which all its forms share. None holds a character that steers a screen. */
final class ValueWords {

    private static final int LONGEST_QUOTE = 240;
    private static final int LONGEST_SOURCE = 160;

    private ValueWords() {}

    /** For whom, in which prices, over which time. */
    static String frame(ValueSheet sheet) {
        ValueCase value = sheet.valueCase();
        return Plain.line("For " + value.buyer() + ". In prices of " + value.prices() + ", over "
                + (value.years() == 1 ? "1 year" : value.years() + " years") + ", later years discounted by "
                + Figures.plain(value.discounting().firstRate().movePointRight(2)) + " % a year"
                + (value.discounting().steps().size() > 1 ? " at first" : "") + " ("
                + value.discounting().source() + ").");
    }

    /** How much of the case the sums hold, and what low and high mean. */
    static String reach(ValueSheet sheet) {
        int all = sheet.valueCase().outcomes().size();
        return "The sums hold " + sheet.lines().size() + " of " + all + (all == 1 ? " outcome." : " outcomes.")
                + " Low takes the least favourable value of everything at once, high the most favourable.";
    }

    static String breakEven(ValueSheet sheet) {
        return sheet.breakEven()
                .map(people -> "Break-even: "
                        + Figures.count(people) + " people a year, if the cost stays as it is and savings grow with"
                        + " people (central)."
                        + sheet.valueCase()
                                .people()
                                .map(now -> " Planned: " + Figures.plain(now) + ".")
                                .orElse(""))
                .orElse("Break-even: unknown; it needs cost-per-year, people-per-year and savings above £0.");
    }

    /** What one event costs and who says so. */
    static String source(ValueSheet.Line line, UnitCost cost) {
        String priced = cost.amount().isWide()
                ? Figures.unit(line.unitCost().low()) + " to "
                        + Figures.unit(line.unitCost().high())
                : Figures.unit(line.unitCost().central());
        return Plain.line("one costs " + priced
                + cost.what().map(what -> " (" + what + ")").orElse("") + "; "
                + cut(cost.source(), LONGEST_SOURCE) + ", " + cost.year()
                + cost.table().map(table -> ", " + table).orElse("")
                + cost.rating().map(rating -> ", rated " + rated(rating)).orElse(""));
    }

    private static String rated(String rating) {
        return switch (rating) {
            case "R" -> "red";
            case "A" -> "amber";
            case "G" -> "green";
            default -> rating;
        };
    }

    static String budget(ValueSheet.Part part) {
        return part.name().isEmpty() ? "not said" : Plain.line(part.name());
    }

    static String kind(ValueSheet.Part part) {
        return part.name().isEmpty()
                ? "not said"
                : Kind.of(part.name()).map(Kind::words).orElse(part.name());
    }

    static String figure(BigDecimal sum, boolean pence) {
        return pence ? Figures.pence(sum) : Figures.pounds(sum);
    }

    static String driver(ValueSheet sheet, ValueSheet.Driver driver) {
        boolean ratio = sheet.perPound().isPresent();
        return Plain.line(driver.what()) + ": " + figure(driver.from(), ratio) + " to " + figure(driver.to(), ratio);
    }

    static String driversTitle(ValueSheet sheet) {
        return "What drives it (" + (sheet.perPound().isPresent() ? "saved for each £1" : "savings")
                + ", all else central)";
    }

    /** The sentence for the bid; empty where what is saved for each pound is not known. */
    static Optional<String> sentence(ValueReport report) {
        return report.sheet().perPound().map(saved -> stated(saved, report) + counted(report));
    }

    private static String stated(Cases saved, ValueReport report) {
        return "The bidder states that each £1 spent is associated with about " + Figures.pence(saved.central())
                + " of avoided cost (range " + Figures.pence(saved.low()) + " to " + Figures.pence(saved.high())
                + cash(report.sheet()) + "; "
                + report.sheet().valueCase().prices() + " prices; sources, years and method stated with it).";
    }

    /** How much of it a budget could spend elsewhere; nothing where the kind of a saving is not known. */
    private static String cash(ValueSheet sheet) {
        if (sheet.kinds().stream().anyMatch(part -> part.name().isEmpty())) {
            return "";
        }
        BigDecimal freed = sheet.kinds().stream()
                .filter(part -> part.name().equals(Kind.CASHABLE.id()))
                .map(part -> part.savings().central())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (freed.signum() == 0) {
            return "; none of it frees cash";
        }
        return sheet.cost()
                .map(cost -> "; about " + Figures.pence(freed.divide(cost.central(), MathContext.DECIMAL64))
                        + " of it frees cash")
                .orElse("");
    }

    private static String counted(ValueReport report) {
        Optional<AwardMatch> match = report.award().map(ValueReport.Award::match);
        if (match.isEmpty()) {
            return "";
        }
        boolean elsewhere = match.get().standing(Ground.OUTCOMES) == Standing.NAMED
                || match.get().standing(Ground.SOCIAL_VALUE) == Standing.NAMED;
        return switch (match.get().standing(Ground.SAVINGS)) {
            case NOT_NAMED ->
                elsewhere
                        ? " The published criteria contain no heading under which this saving itself could be scored."
                        : " The published criteria contain no heading under which this could be scored.";
            case LEFT_OUT -> " The published criteria say that it is left out.";
            case NAMED, DISPUTED, UNKNOWN -> "";
        };
    }

    /** The tender, its law and its price weight. */
    static String tender(ValueReport.Award award) {
        AwardMatch match = award.match();
        return Plain.line(
                award.tender().tender().title().map(fact -> fact.value() + "; ").orElse("")
                        + match.law().told()
                        + "; "
                        + match.priceWeight()
                                .map(fact -> "price weighs " + Figures.plain(fact.value()) + " %")
                                .orElse("the weight of price is unknown")
                        + ".");
    }

    static String standing(GroundMatch ground) {
        return ground.ground().title() + ": "
                + switch (ground.standing()) {
                    case NAMED -> "the rules of award speak of it.";
                    case LEFT_OUT -> "the tender says that it does not count.";
                    case DISPUTED -> "some clauses speak of it, others leave it out.";
                    case NOT_NAMED -> "the rules of award do not speak of it.";
                    case UNKNOWN -> "unknown.";
                };
    }

    /** What of the case would be argued there; empty where nothing would. */
    static Optional<String> argued(GroundMatch ground) {
        if (ground.outcomes().isEmpty()) {
            return Optional.empty();
        }
        String names = Plain.line(String.join("; ", ground.outcomes()));
        return Optional.of(
                switch (ground.standing()) {
                    case NAMED -> "can be argued there: " + names;
                    case LEFT_OUT, NOT_NAMED -> "not counted there: " + names;
                    case DISPUTED, UNKNOWN -> "not known whether it counts: " + names;
                });
    }

    static String quote(Evidence evidence, Report tender) {
        return "“" + cut(Plain.line(evidence.quote()), LONGEST_QUOTE) + "” – "
                + Plain.line(file(tender.path(evidence.document()))
                        + (evidence.page().isPresent()
                                ? ", page " + evidence.page().getAsInt()
                                : "")
                        + evidence.section().map(section -> ", " + section).orElse(""));
    }

    private static String file(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** What keeps the case from counting, and how sure the law is of it. */
    static String against(Finding finding) {
        return Plain.line(finding.message()) + " (" + finding.status().id().replace('-', ' ') + ")";
    }

    static String room(LegalRoom room) {
        return room.cite() + ": " + room.says() + (room.verified() ? "" : " (Check the citation.)");
    }

    /** All questions to the buyer, each once. */
    static List<String> questions(AwardMatch match) {
        Set<String> all = new LinkedHashSet<>(match.questions());
        match.grounds().forEach(ground -> all.addAll(ground.questions()));
        match.against().forEach(finding -> all.add(finding.question()));
        return new ArrayList<>(all.stream().map(Plain::line).toList());
    }

    private static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(longest - 2)) ? longest - 2 : longest - 1;
        return text.substring(0, end).stripTrailing() + "…";
    }
}
