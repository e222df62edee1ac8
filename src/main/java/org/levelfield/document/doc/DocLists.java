package org.levelfield.document.doc;

import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.apache.poi.hwpf.model.ListData;
import org.apache.poi.hwpf.model.ListFormatOverrideLevel;
import org.apache.poi.hwpf.model.ListTables;
import org.jspecify.annotations.Nullable;
import org.levelfield.document.prose.ListCounter;
import org.levelfield.document.prose.ListLevel;
import org.levelfield.document.prose.NumberedList;

/** The lists that a document defines. */
final class DocLists {

    /** The byte of a level that holds its flags, and the flag that says that it does not always start anew. */
    private static final int FLAGS_AT = 5;

    private static final int RESTART_LIMITED = 0x08;

    /** Stands in the text of a label for the number of a level. */
    private static final char LAST_HOLDER = 8;

    private final @Nullable ListTables tables;
    private final Map<Integer, Optional<NumberedList>> read = new HashMap<>();

    DocLists(@Nullable ListTables tables) {
        this.tables = tables;
    }

    /** A list by the number under which paragraphs name it; empty where the document defines none such. */
    Optional<NumberedList> list(int number) {
        return read.computeIfAbsent(number, this::read);
    }

    private Optional<NumberedList> read(int number) {
        if (tables == null || number <= 0) {
            return Optional.empty();
        }
        try {
            int id = tables.getLfo(number).getLsid();
            ListData data = tables.getListData(id);
            return data == null ? Optional.empty() : Optional.of(read(number, id, data, tables));
        } catch (NoSuchElementException | IndexOutOfBoundsException e) {
            // A paragraph names a list that is not there: it is shown without a number.
            return Optional.empty();
        }
    }

    private static NumberedList read(int number, int id, ListData data, ListTables tables) {
        Map<Integer, ListLevel> levels = new HashMap<>();
        Map<Integer, Integer> restarts = new HashMap<>();
        for (int level = 0; level < Math.min(data.numLevels(), ListCounter.LEVELS); level++) {
            levels.put(level, level(data.getLevel(level + 1)));
        }
        ListFormatOverrideLevel[] overrides = tables.getLfoData(number).getRgLfoLvl();
        for (ListFormatOverrideLevel each : overrides == null ? new ListFormatOverrideLevel[0] : overrides) {
            int level = each.getLevelNum();
            if (each.isFormatting() && each.getLevel() != null) {
                levels.put(level, level(each.getLevel()));
            }
            if (each.isStartAt()) {
                restarts.put(
                        level, each.isFormatting() ? each.getLevel().getStartAt() : Math.max(0, each.getIStartAt()));
            }
        }
        return new NumberedList(Integer.toString(id), levels, restarts);
    }

    private static ListLevel level(org.apache.poi.hwpf.model.ListLevel level) {
        StringBuilder text = new StringBuilder();
        String raw = level.getNumberText();
        for (int i = 0; raw != null && i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c <= LAST_HOLDER) {
                text.append('%').append(c + 1);
            } else {
                text.append(c);
            }
        }
        boolean limited = (level.toByteArray()[FLAGS_AT] & RESTART_LIMITED) != 0;
        return new ListLevel(
                level.getStartAt(),
                format(level.getNumberFormat()),
                text.toString(),
                level.isLegalNumbering(),
                limited ? level.getRestart() : -1);
    }

    private static String format(int code) {
        return switch (code & 0xff) {
            case 1 -> "upperRoman";
            case 2 -> "lowerRoman";
            case 3 -> "upperLetter";
            case 4 -> "lowerLetter";
            case 5 -> "ordinal";
            case 6 -> "cardinalText";
            case 7 -> "ordinalText";
            case 22 -> "decimalZero";
            case 23 -> "bullet";
            case 58 -> "russianLower";
            case 59 -> "russianUpper";
            case 255 -> "none";
            default -> "decimal";
        };
    }
}
