package org.levelfield.tender;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.levelfield.document.Document;
import org.levelfield.document.Problem;
import org.levelfield.mention.MarkedDocument;

/**
 * Which notices are those of a tender: the only ones there are, or those that bear a number of its documents.
 *
 * @param index all notices
 * @param process the one whose notices speak of the tender; empty where there is none or it is not to be told
 * @param problem why none was taken although there are some
 */
public record NoticeChoice(NoticeIndex index, Optional<String> process, Optional<Problem> problem) {

    /** There are no notices. */
    public static final NoticeChoice NONE =
            new NoticeChoice(NoticeIndex.of(List.of()), Optional.empty(), Optional.empty());

    /**
     * Chooses among notices.
     *
     * @param pack the documents of the tender, notices among them or not
     * @param beside notices that are no documents of the pack
     * @param known numbers of the tender, which count before those in its documents
     */
    public static NoticeChoice of(List<MarkedDocument> pack, List<Document> beside, List<String> known) {
        NoticeIndex index = NoticeIndex.of(Stream.concat(pack.stream().map(MarkedDocument::document), beside.stream())
                .filter(Document::isNotice)
                .toList());
        if (index.processes().size() <= 1) {
            return new NoticeChoice(index, index.processes().stream().findFirst(), Optional.empty());
        }
        boolean told = !(index.find(known) instanceof NoticeIndex.Match.None);
        List<String> numbers = told ? known : own(pack);
        NoticeIndex.Match match = index.find(numbers);
        return match.only().isPresent()
                ? new NoticeChoice(index, match.only(), Optional.empty())
                : new NoticeChoice(index, Optional.empty(), Optional.of(problem(index, numbers, match)));
    }

    /**
     * The numbers by which notices of a tender can be found elsewhere, in the form in which numbers are compared: those of
     * its documents, and those of its notices where they are of one procurement.
     */
    public static List<String> numbers(List<MarkedDocument> pack) {
        NoticeIndex index = NoticeIndex.of(pack.stream()
                .map(MarkedDocument::document)
                .filter(Document::isNotice)
                .toList());
        Stream<String> published = index.processes().stream()
                .filter(any -> index.processes().size() == 1)
                .flatMap(process -> index.notices(process).stream())
                .flatMap(known -> known.notice().references().stream());
        return Stream.concat(own(pack).stream(), published)
                .map(NoticeIndex::plain)
                .distinct()
                .toList();
    }

    private static List<String> own(List<MarkedDocument> pack) {
        return pack.stream()
                .filter(one -> !one.document().isNotice())
                .flatMap(one -> new NameFacts(one.clauses()).reference().stream())
                .map(Fact::value)
                .toList();
    }

    private static Problem problem(NoticeIndex index, List<String> numbers, NoticeIndex.Match match) {
        String why = match instanceof NoticeIndex.Match.Ambiguous several
                ? "the documents' numbers (" + String.join(", ", numbers) + ") fit "
                        + several.processes().size() + " of them"
                : numbers.isEmpty()
                        ? "the documents bear no number to tell which is theirs"
                        : "the documents' number (" + String.join(", ", numbers) + ") fits none of them";
        String message = "There are notices of " + index.processes().size() + " procurements and " + why
                + "; no fact was taken from them; give the notice of this tender alone";
        return new Problem("notice-not-matched", message, Optional.empty(), java.util.OptionalInt.empty());
    }

    /** The notices that speak of the tender, the oldest first. */
    List<NoticeIndex.Known> chosen() {
        return process.map(index::notices).orElse(List.of());
    }

    /** What these say of how the tender is bought; empty where there are none. */
    Optional<Procurement> procurement() {
        NoticeFacts facts = new NoticeFacts(chosen());
        return process.map(known -> new Procurement(
                chosen().get(chosen().size() - 1).notice().process(),
                facts.subject(),
                facts.procedure().map(Fact::value),
                index.outcomes(known)));
    }

    /** Whether all that a document says is of the tender. */
    boolean isAllOfTheTender(Document document) {
        return process.isPresent()
                && document.published().stream()
                        .allMatch(notice -> NoticeIndex.plain(notice.process()).equals(process.get()));
    }
}
