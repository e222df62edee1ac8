package org.levelfield.document.archive;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What systems put into an archive of their own accord. */
final class Clutter {

    private static final Set<String> NAMES = Set.of("thumbs.db", "desktop.ini", "icon\r");

    private Clutter() {}

    /** Whether an entry is no file of the pack: hidden files, folders of macOS, the locks that Word leaves. */
    static boolean is(String name) {
        List<String> steps = List.of(name.replace('\\', '/').split("/", -1));
        String last = steps.isEmpty() ? "" : steps.get(steps.size() - 1);
        return steps.contains("__MACOSX")
                || (last.startsWith(".") && !last.equals("..") && last.length() > 1)
                || last.startsWith("~$")
                || NAMES.contains(last.toLowerCase(Locale.ROOT));
    }
}
