package org.levelfield.document.notice;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.levelfield.document.TenderNotice.Outcome;
import org.levelfield.document.TenderNotice.Winner;

/** Reads from an award notice in eForms how each lot ended (BT-142, BT-759, BT-760, BT-165). */
final class EformsOutcomes {

    private static final Set<String> SMALL = Set.of("t-micro", "t-small", "t-med");

    private final Node notice;
    private final List<Node> results;

    private EformsOutcomes(Node notice) {
        this.notice = notice;
        this.results = notice.below("NoticeResult").toList();
    }

    static List<Outcome> read(Node notice) {
        EformsOutcomes reader = new EformsOutcomes(notice);
        return reader.results.stream()
                .flatMap(result -> result.all("LotResult"))
                .map(reader::outcome)
                .filter(Outcome::tells)
                .toList();
    }

    private Outcome outcome(Node lotResult) {
        List<Node> contracts = referred(lotResult, "SettledContract");
        return new Outcome(
                lotResult.words("TenderLot", "ID"),
                statistic(lotResult, "tenders"),
                smallBids(lotResult),
                lotResult.words("TenderResultCode").orElse("").equals("selec-w") ? winners(contracts) : List.of(),
                contracts.stream()
                        .flatMap(one -> Stream.concat(one.words("AwardDate").stream(), one.words("IssueDate").stream()))
                        .flatMap(words -> Values.day(words).stream())
                        .findFirst());
    }

    private static OptionalInt statistic(Node lotResult, String code) {
        return lotResult
                .all("ReceivedSubmissionsStatistics")
                .filter(one -> one.words("StatisticsCode").orElse("").equals(code))
                .flatMap(one -> one.words("StatisticsNumeric").map(Values::count).stream())
                .findFirst()
                .orElse(OptionalInt.empty());
    }

    /** Told as one number, or by size; a size that is not told leaves the sum unknown. */
    private static OptionalInt smallBids(Node lotResult) {
        OptionalInt together = statistic(lotResult, "t-sme");
        if (together.isPresent()) {
            return together;
        }
        List<OptionalInt> sizes =
                SMALL.stream().map(code -> statistic(lotResult, code)).toList();
        return sizes.stream().allMatch(OptionalInt::isPresent)
                ? OptionalInt.of(
                        sizes.stream().mapToInt(OptionalInt::orElseThrow).sum())
                : OptionalInt.empty();
    }

    /** A contract names its bids, a bid its party, a party its bidders, and these their organisations. */
    private List<Winner> winners(List<Node> contracts) {
        return contracts.stream()
                .flatMap(contract -> referred(contract, "LotTender").stream())
                .flatMap(bid -> referred(bid, "TenderingParty").stream())
                .flatMap(party -> party.all("Tenderer", "ID"))
                .map(Node::text)
                .distinct()
                .flatMap(this::company)
                .map(EformsOutcomes::winner)
                .toList();
    }

    /** What a node refers to by the number of an element of the same name right below the results. */
    private List<Node> referred(Node node, String name) {
        List<String> ids = node.all(name, "ID").map(Node::text).toList();
        return results.stream()
                .flatMap(result -> result.all(name))
                .filter(one -> ids.contains(one.words("ID").orElse("")))
                .toList();
    }

    private Stream<Node> company(String id) {
        return EformsNotice.companies(notice)
                .filter(company ->
                        company.words("PartyIdentification", "ID").orElse("").equals(id))
                .limit(1);
    }

    private static Winner winner(Node company) {
        return new Winner(
                EformsLayout.words(company.at("PartyName").orElse(company), "Name")
                        .orElse("not named"),
                OcdsOutcomes.size(company.words("CompanySizeCode").orElse("")),
                Optional.empty());
    }
}
