package org.levelfield.pack;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.levelfield.clause.Clause;
import org.levelfield.clause.Context;
import org.levelfield.clause.Part;
import org.levelfield.document.Document;
import org.levelfield.document.Problem;
import org.levelfield.mention.MarkedDocument;

/**
 * Finds annexes that a pack names as going with it and does not hold. A bidder who does not know of a missing paper
 * answers a tender of which a part was never read. It would rather miss one than ask for a paper that is there: an
 * annex is present where any heading, file or opening of a line bears its label or its title.
 */
public final class AnnexReader {

    private static final Pattern GOES_WITH = Pattern.compile(
            "(?i)\\b(attached|enclosed|provided|supplied|available|issued|published|downloaded?|complete[ds]?|"
                    + "completing|completion of|fill(ed)? in|signed?|return(ed)?|accompan\\w+)\\b");
    private static final Pattern IS_SET_OUT = Pattern.compile(
            "(?i)\\b(set out|detailed|described|given|included|contained|found|specified|outlined|listed|see|refer to)\\b");
    private static final Set<String> OF_CONTRACTS = Set.of("schedule", "form", "volume");
    private static final Pattern LIST_OF_DOCUMENTS =
            Pattern.compile("(?i)\\b(documents?|pack|attachments|appendices|annexe?s|annexures|enclosures)\\b[^.]{0,80}"
                    + "\\b(compris|consist|includ|contain|follow|issued|provided|attached|enclosed|list)|"
                    + "\\b(list of|tender|procurement|bid|bidding|supporting|associated) "
                    + "(documents|attachments|appendices|annexe?s|annexures|enclosures)\\b");
    private static final Pattern OF_ANOTHER = Pattern.compile(
            "(?is)^[^.;|]{0,70}\\b(of|to|in|under|from)\\b[^.;|]{0,70}\\b(act|regulations?|"
                    + "directive|order|code|treaty|rules|agreement|contract|conditions|gcc|standard|guidance|circular|"
                    + "manual|notification|framework|policy|note|law|gfr)\\b.*|\\s*(of|to) (the |this )?(appendix|annex|schedule|attachment).*");
    private static final Pattern AFTER_A_LAW = Pattern.compile(
            "(?is).*\\b(act|regulations?|directive|section|code|article|rule|clause|contract|agreement)\\b[^.;|]{0,30}$|.*(§|C\\.?F\\.?R|\\b\\p{L}*\\d\\p{L}*\\s$).*");
    private static final Pattern OF_THE_BIDDER = Pattern.compile(
            "(?is).*\\b(as|your|our|their|own|marked|labelled|titled|named|called)" + "( an?| the)?[\\s“”\"'‘’(]*$");
    private static final Pattern NOT_IN_USE = Pattern.compile(
            "(?i)\\bnot (used|applicable|required|attached|provided)\\b|\\bwill be (issued|provided|published)\\b");
    private static final Pattern OF_A_FAMILY = Pattern.compile(
            "(?s).*\\b((?i:joint|call-?off|framework|order|contract|model|core|operational)|[A-Z]{2,})[\\s_-]$");
    private static final Pattern TITLE = Pattern.compile("^\\s*[-–—:(|]\\s*([A-Z][^.;,()|\\n:”\"]{2,60})");
    private static final Pattern CONTENTS_LINE = Pattern.compile("(?s).{0,140}[\\s.|_]\\d{1,3}");
    private static final Pattern END_OF_TITLE =
            Pattern.compile("\\s(will|shall|must|may|is|are|as|which|that|to|and|with|for each)\\s.*");
    private static final int LONGEST_OPENING = 160;
    private static final int BEFORE = 60;
    private static final int LONG_WORD = 4;

    private final Map<AnnexLabel, Problem> named = new LinkedHashMap<>();
    private final Set<AnnexLabel> present = new HashSet<>();
    private final StringBuilder names = new StringBuilder();
    private final List<String> files = new ArrayList<>();

    private AnnexReader() {}

    /**
     * The annexes that are missing, one problem each, in the order in which they are first named.
     *
     * @param documents all of the pack, those too that were not read: their names tell what they are
     */
    public static List<Problem> missing(List<MarkedDocument> documents) {
        AnnexReader reader = new AnnexReader();
        documents.forEach(reader::collect);
        documents.forEach(reader::read);
        List<Problem> missing = new ArrayList<>();
        reader.named.forEach((label, problem) -> {
            if (label.readings().stream().noneMatch(reader.present::contains)) {
                missing.add(problem);
            }
        });
        return missing;
    }

    private void collect(MarkedDocument marked) {
        String path = marked.document().path();
        String name =
                path.substring(path.lastIndexOf('/') + 1).replace('_', ' ').replace('-', ' ');
        hold(name);
        files.add(name.toLowerCase(Locale.ROOT));
        for (MarkedDocument.MarkedClause one : marked.clauses()) {
            Clause clause = one.statement().clause();
            boolean heading = clause.kind() == Clause.Kind.HEADING;
            if (clause.part() == Part.CONTENTS
                    || CONTENTS_LINE.matcher(clause.text()).matches()) {
                // What stands in the list of contents stands in the document, whatever its first page is called.
                AnnexLabel.in(clause.text())
                        .forEach(hit -> present.addAll(hit.label().readings()));
            } else if (heading || (opens(clause) && !isInListOfDocuments(clause))) {
                hold(
                        heading
                                ? clause.text()
                                : clause.text()
                                        .substring(
                                                0,
                                                AnnexLabel.in(clause.text())
                                                        .get(0)
                                                        .end()));
            }
        }
    }

    private void hold(String name) {
        // File names are written in all manners: appendix_a, APPENDIX A.
        String capitals = name.toUpperCase(Locale.ROOT);
        AnnexLabel.in(capitals).forEach(hit -> present.addAll(hit.label().readings()));
        names.append(Fold.of(name)).append('\n');
    }

    /** Whether a clause begins with a label, as the first line of the annex itself would. */
    private static boolean opens(Clause clause) {
        List<AnnexLabel.Hit> hits = AnnexLabel.in(clause.text());
        return clause.text().length() <= LONGEST_OPENING
                && !hits.isEmpty()
                && hits.get(0).start() <= 2;
    }

    private static boolean isInListOfDocuments(Clause clause) {
        return clause.contexts().stream()
                .filter(context -> context.kind() != Context.Kind.ROW_CELL)
                .limit(2)
                .anyMatch(context -> LIST_OF_DOCUMENTS.matcher(context.text()).find());
    }

    private void read(MarkedDocument marked) {
        for (MarkedDocument.MarkedClause one : marked.clauses()) {
            Clause clause = one.statement().clause();
            Part part = clause.part();
            if (clause.kind() == Clause.Kind.HEADING
                    || part == Part.TERMS
                    || part == Part.DEFINITIONS
                    || part == Part.CONTENTS
                    || NOT_IN_USE.matcher(clause.text()).find()) {
                continue;
            }
            boolean listed = opens(clause) && isInListOfDocuments(clause);
            for (AnnexLabel.Hit hit : AnnexLabel.in(clause.text())) {
                if ((listed && hit.start() <= 2) || isNamed(clause.text(), hit)) {
                    name(marked.document(), clause, hit);
                }
            }
        }
    }

    private static boolean isNamed(String text, AnnexLabel.Hit hit) {
        String before = text.substring(Math.max(0, hit.start() - BEFORE), hit.start());
        String after = text.substring(hit.end());
        if (OF_ANOTHER.matcher(after).matches()
                || AFTER_A_LAW.matcher(before).matches()
                || OF_THE_BIDDER.matcher(before).matches()
                || (OF_CONTRACTS.contains(hit.label().kind())
                        && OF_A_FAMILY.matcher(before).matches())) {
            return false;
        }
        return GOES_WITH.matcher(text).find()
                || (!OF_CONTRACTS.contains(hit.label().kind())
                        && IS_SET_OUT.matcher(text).find());
    }

    /** Whether a heading or file bears the title, or a file most words of it: names of files are shortened. */
    private boolean isThereByTitle(String title) {
        List<String> words = Pattern.compile("\\P{L}+")
                .splitAsStream(title.toLowerCase(Locale.ROOT))
                .filter(word -> word.length() >= LONG_WORD)
                .toList();
        return words.size() > 1
                && (names.indexOf(Fold.of(title)) >= 0
                        || files.stream()
                                .anyMatch(file ->
                                        words.stream().filter(file::contains).count() > words.size() / 2));
    }

    private void name(Document document, Clause clause, AnnexLabel.Hit hit) {
        String label = clause.text().substring(hit.start(), hit.end()).replaceAll("\\s+", " ");
        Matcher title = TITLE.matcher(clause.text().substring(hit.end()));
        boolean titled = title.find();
        String words =
                titled ? END_OF_TITLE.matcher(title.group(1)).replaceFirst("").strip() : "";
        if (isThereByTitle(words)) {
            present.addAll(hit.label().readings());
            return;
        }
        String page = clause.pages().at(clause.span().start()).isPresent()
                ? ", page " + clause.pages().at(clause.span().start()).getAsInt()
                : "";
        String message = label + (words.isEmpty() ? "" : " – " + words) + " is named (" + document.id() + page
                + "), but is not in the pack; ask the buyer for it";
        named.putIfAbsent(
                hit.label(),
                new Problem(
                        "annex-missing",
                        message,
                        Optional.of(document.id()),
                        clause.pages().at(clause.span().start())));
    }
}
