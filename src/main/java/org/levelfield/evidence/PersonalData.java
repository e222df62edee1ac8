package org.levelfield.evidence;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Hides e-mail addresses, telephone numbers and names of persons in words that are to be published. Addresses and numbers
 * are known by their shape; a name by what stands beside it: a title, an address, a signature, a label such as “contact
 * officer”, a post. Other names stay: read a quote before you publish it.
 */
public final class PersonalData {

    private static final String ADDRESS =
            "[\\p{L}\\p{N}._%+'-]{1,64}@[\\p{L}\\p{N}-]{1,63}(?:\\.[\\p{L}\\p{N}-]{1,63}){1,5}";
    private static final Pattern MAIL = Pattern.compile(ADDRESS);

    /** From 9 digits on, after a plus or a nought, so that neither sums nor references are meant. */
    private static final Pattern TELEPHONE =
            Pattern.compile("(?<![\\p{L}\\p{N}£$€.,/+-])(?:\\+\\d{1,3}[ .-]?(?:\\(0\\)[ ]?)?|\\(?0)"
                    + "\\d{1,4}\\)?(?:[ .-]?\\d{2,5}){2,4}(?![\\p{L}\\p{N}])");

    private static final String WORD = "\\p{Lu}[\\p{L}'’-]{1,30}";
    private static final Pattern TITLED = Pattern.compile(
            "\\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Dame|Cllr|Councillor)\\.? (?:\\p{Lu}\\.? ?){0,3}" + WORD
                    + "(?: (?:\\p{Lu}\\.? )?" + WORD + "){0,2}");

    private static final String NAME = "(?<name>" + PersonNames.PATTERN + ")";

    private static final String POST =
            "(?i:(?:(?:deputy|assistant|associate|senior|chief|interim|acting|executive|managing"
                    + "|strategic|joint|lead|principal|group|regional|category|procurement|purchasing|commissioning|contracts?"
                    + "|commercial|programme|project|finance|supply chain|under) ){0,3}(?:head of|director|manager|officer"
                    + "|commissioner|buyer|secretary|engineer|chair(?:man|woman|person)?|chief executive|accountant|solicitor"
                    + "|registrar|co-?ordinator|administrator|advis[eo]r|commissioning lead|procurement lead)\\b)";

    /** What a name follows where nearly nothing else can. */
    private static final Pattern LABELLED = Pattern.compile("(?i:\\b(?:contact(?: person| name| officer| point)?"
            + "|f\\.?a\\.?o\\.?|name of (?:the )?(?:signatory|officer|contact(?: person)?|representative|witness)|print(?:ed)? name"
            + "|full name|signed|signature|" + POST
            + "(?: of procurement| of commissioning)?|signatory|witness)\\s?[:|–-]\\s?)" + NAME);

    /** The same, without a sign between. */
    private static final Pattern SIGNED =
            Pattern.compile("(?i:\\b(?:signed by|prepared by|approved by|authorised by|witnessed by|yours sincerely,?"
                    + "|yours faithfully,?|f\\.?a\\.?o\\.?|for the attention of)\\s)" + NAME);

    private static final Pattern FOR = Pattern.compile("(?i:\\b(?:signed|on behalf of|behalf of [^.;|]{3,60} by|" + POST
            + "(?: [\\p{L}]+){0,3},|contact|please (?:call|ask|e-?mail|write to)|enquir(?:ies|e) to|queries to|questions to|(?:attention|attn)\\s?[:|–-]?)\\s?)"
            + NAME);

    /** A row of a table: what follows tells whether it is about a person. */
    private static final Pattern ROW = Pattern.compile("(?<![\\p{L}-] |[\\p{L}-])(?i:name)\\s?[:|]\\s?" + NAME);

    private static final Pattern ABOUT_A_PERSON = Pattern.compile(
            "(?i)^.{0,60}?(?:position|job title|\\btitle|role|tel\\b|telephone|phone|e-?mail|signature|\\bdate|@)");

    private static final Pattern IN_POST =
            Pattern.compile(NAME + "(?:,| \\||\\s[–-]\\s|\\s\\()\\s?(?:(?:our|its|your)\\s)?" + POST);

    private static final String BETWEEN = "(?:[ ,:|<(–-]|\\bat\\b|\\bon\\b|\\bvia\\b|(?i:e-?mail)){1,8}";
    private static final Pattern BEFORE_MAIL = Pattern.compile(NAME + BETWEEN + "(?<mail>" + ADDRESS + ")");
    private static final Pattern AFTER_MAIL = Pattern.compile("(?<mail>" + ADDRESS + ")[>)]?\\s?[(,|–-]\\s?" + NAME);

    private PersonalData() {}

    /** The words, with what is personal in them replaced by what it is, in square brackets. */
    public static String masked(String words) {
        String masked = TITLED.matcher(words).replaceAll("[name]");
        masked = ofAddresses(masked);
        if (masked.indexOf('@') >= 0) {
            masked = names(BEFORE_MAIL, masked, PersonalData::isInAddress);
            masked = names(AFTER_MAIL, masked, PersonalData::isInAddress);
        }
        masked = MAIL.matcher(masked).replaceAll("[e-mail address]");
        masked = TELEPHONE.matcher(masked).replaceAll("[telephone number]");
        masked = names(LABELLED, masked, (text, found) -> true);
        masked = names(SIGNED, masked, (text, found) -> true);
        masked = names(IN_POST, masked, (text, found) -> true);
        masked = names(
                ROW,
                masked,
                (text, found) ->
                        ABOUT_A_PERSON.matcher(text.substring(found.end())).find());
        return names(FOR, masked, (text, found) -> false);
    }

    /** Where {@code likely} says so, a name need not begin with a known given name. */
    private static String names(Pattern pattern, String words, BiPredicate<String, Matcher> likely) {
        StringBuilder masked = new StringBuilder();
        Matcher found = pattern.matcher(words);
        int at = 0;
        int from = 0;
        while (found.find(from)) {
            int start = found.start("name");
            int length = PersonNames.name(found.group("name"), likely.test(words, found))
                    .orElse(0);
            if (length > 0) {
                masked.append(words, at, start).append("[name]");
                at = start + length;
            }
            from = Math.max(start + Math.max(1, length), found.start() + 1);
        }
        return masked.append(words.substring(at)).toString();
    }

    private static boolean isInAddress(String words, Matcher found) {
        String name = found.group("name");
        String last = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        String mail = found.group("mail").toLowerCase(Locale.ROOT);
        return mail.substring(0, mail.indexOf('@')).contains(last);
    }

    /** Names that an address spells out, {@code jane.doe@}, wherever else they stand. */
    private static String ofAddresses(String words) {
        Set<String> names = new HashSet<>();
        Matcher mail = MAIL.matcher(words);
        while (mail.find()) {
            String[] parts = mail.group().split("@", 2)[0].split("[._]", -1);
            if (parts.length == 2 && parts[0].matches("\\p{L}{2,}") && parts[1].matches("[\\p{L}'-]{2,}")) {
                names.add(parts[0] + " " + parts[1]);
            }
        }
        String masked = words;
        for (String name : names) {
            Matcher spelled = Pattern.compile(
                            "(?<![\\p{L}\\p{N}])" + Pattern.quote(name) + "(?![\\p{L}\\p{N}])",
                            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                    .matcher(masked);
            masked = spelled.replaceAll(
                    one -> PersonNames.name(one.group(), true).isPresent()
                                    && Character.isUpperCase(one.group().charAt(0))
                            ? "[name]"
                            : Matcher.quoteReplacement(one.group()));
        }
        return masked;
    }
}
