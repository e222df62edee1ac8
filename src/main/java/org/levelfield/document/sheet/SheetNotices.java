package org.levelfield.document.sheet;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.levelfield.document.Content;

/** What of a workbook was left out or is doubtful, each said once. */
final class SheetNotices {

    /** Names given before "and others". */
    private static final int NAMED = 6;

    /** What is said of a workbook as a whole. */
    enum Oddity {
        MACROS("macros", "carries macros, which were not run"),
        LINKS("outside-link", "links to other files or programs, which were not opened; check the values they gave"),
        NOT_CALCULATED(
                "part-not-read", "holds formulas with no stored result, which are never run; save it anew in Excel"),
        OTHER_SHEET("part-not-read", "holds a sheet of a kind not read (a chart or a dialog); look at it by eye"),
        BROKEN_PART("part-not-read", "holds a part that is damaged, which was not read; look at it by eye"),
        DIAGRAM("part-not-read", "holds diagrams, whose words were not read; look at them by eye"),
        EMBEDDED("embedded-file", "holds other files inside it, which were not read; open it and save them beside it"),
        PICTURES("pictures-not-read", "holds pictures and little text; words in pictures were not read"),
        COVERED("hidden-text", "holds cells that merged cells cover, which were not read; part them to see them"),
        CELL_LIMIT("cell-limit", CellLimit.message());

        private final String code;
        private final String message;

        Oddity(String code, String message) {
            this.code = code;
            this.message = message;
        }
    }

    private final Set<Oddity> oddities = EnumSet.noneOf(Oddity.class);
    private final Set<String> hidden = new LinkedHashSet<>();

    void add(Oddity oddity) {
        oddities.add(oddity);
    }

    /** Says that something hidden was read with the rest, such as {@code sheet "Costs"}. */
    void hidden(String what) {
        if (hidden.size() <= NAMED) {
            hidden.add(what);
        }
    }

    List<Content.Notice> list() {
        List<Content.Notice> notices = new ArrayList<>();
        if (!hidden.isEmpty()) {
            List<String> named = hidden.stream().limit(NAMED).toList();
            String what = String.join(", ", named) + (hidden.size() > NAMED ? " and others" : "");
            notices.add(Content.Notice.of(
                    "hidden-text",
                    "hides " + what + ", which " + (hidden.size() > 1 ? "were" : "was")
                            + " read with the rest; check against what is shown"));
        }
        oddities.forEach(each -> notices.add(Content.Notice.of(each.code, each.message)));
        return notices;
    }
}
