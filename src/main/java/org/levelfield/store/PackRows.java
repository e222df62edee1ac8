package org.levelfield.store;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * All that the store keeps of a pack. What is unknown is empty; the columns of {@code src/site/markdown/store.md} have the same names.
 *
 * @param pack the pack itself
 * @param manifest what a manifest said of it
 * @param documents every file of it, read or not, in the order of reading
 * @param parts which parts of a tender its documents hold
 * @param problems what went wrong
 * @param findings the barriers found, in the order of documents and places
 * @param quotes where else their clauses stand
 * @param told what notices tell of it, and what its papers say differently
 * @param demands what they ask that registers of organisations can be asked about
 */
public record PackRows(
        Pack pack,
        PackSource.Manifest manifest,
        List<Document> documents,
        List<Part> parts,
        List<Problem> problems,
        List<Finding> findings,
        List<Quote> quotes,
        NoticeRows told,
        List<Demand> demands) {

    /** Keeps its own copies. */
    public PackRows {
        documents = List.copyOf(documents);
        parts = List.copyOf(parts);
        problems = List.copyOf(problems);
        findings = List.copyOf(findings);
        quotes = List.copyOf(quotes);
        demands = List.copyOf(demands);
    }

    /** The same rows, written at another time. */
    public PackRows at(String time) {
        return new PackRows(pack.at(time), manifest, documents, parts, problems, findings, quotes, told, demands);
    }

    /** A tender. */
    public record Pack(
            String id,
            String folder,
            String path,
            String content,
            String settings,
            String ruleBook,
            String program,
            String status,
            Optional<String> reason,
            Optional<String> message,
            String profile,
            String regime,
            Optional<String> subtype,
            String lawDate,
            Optional<String> title,
            Optional<String> buyer,
            Optional<String> buyerSource,
            Optional<String> reference,
            Optional<String> region,
            Optional<String> value,
            Optional<String> currency,
            Optional<String> valueSource,
            Optional<String> published,
            Optional<String> publishedSource,
            Optional<String> deadline,
            String auditedAt,
            Optional<String> service,
            Optional<String> serviceSource,
            Optional<String> procedure,
            Optional<String> notice,
            Optional<String> numbers,
            Optional<String> noticeContent) {

        /** Whether anything of it was judged. */
        public boolean isRead() {
            return !status.equals("not-read");
        }

        private Pack at(String time) {
            return new Pack(
                    id,
                    folder,
                    path,
                    content,
                    settings,
                    ruleBook,
                    program,
                    status,
                    reason,
                    message,
                    profile,
                    regime,
                    subtype,
                    lawDate,
                    title,
                    buyer,
                    buyerSource,
                    reference,
                    region,
                    value,
                    currency,
                    valueSource,
                    published,
                    publishedSource,
                    deadline,
                    time,
                    service,
                    serviceSource,
                    procedure,
                    notice,
                    numbers,
                    noticeContent);
        }
    }

    /** A file of a pack. */
    public record Document(
            String pack,
            String id,
            long ordinal,
            String path,
            Optional<String> sha256,
            String format,
            OptionalLong pages,
            long words,
            Optional<String> language,
            String status) {}

    /** How many clauses of a part of a tender a document holds; at least one. */
    public record Part(String pack, String document, String part, long clauses) {}

    /** What went wrong. */
    public record Problem(
            String pack, long ordinal, Optional<String> document, String code, String message, OptionalLong page) {}

    /** A barrier found. */
    public record Finding(
            String pack,
            String id,
            long ordinal,
            String barrier,
            String barrierGroup,
            String rule,
            String status,
            String severity,
            String confidence,
            Optional<String> measure,
            String message,
            String why,
            String law,
            String lawParameters,
            String missingFacts,
            String document,
            String documentPath,
            Optional<String> documentSha256,
            OptionalLong page,
            Optional<String> section,
            String quote,
            long quoteStart,
            long quoteEnd) {}

    /** A further place of a finding. */
    public record Quote(
            String pack,
            String finding,
            long ordinal,
            String document,
            OptionalLong page,
            Optional<String> section,
            String quote,
            long quoteStart,
            long quoteEnd) {}

    /** A demand of a finding that registers can be asked about; the floor as {@code FloorText} writes it. */
    public record Demand(String pack, long ordinal, String finding, String barrier, String floor) {}
}
