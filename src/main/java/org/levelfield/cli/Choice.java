package org.levelfield.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.levelfield.audit.PackBy;
import org.levelfield.evidence.Counting;
import org.levelfield.report.Profile;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Reads one of an enum's constants by its name in lower case with hyphens. Picocli itself knows the underscores of Java
 * only, and in a Turkish locale no name with an i.
 */
abstract class Choice<E extends Enum<E>> implements ITypeConverter<E> {

    private final List<E> constants;

    private Choice(E[] constants) {
        this.constants = List.copyOf(Arrays.asList(constants));
    }

    @Override
    public E convert(String text) {
        return constants.stream()
                .filter(one -> name(one).equals(text.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("'" + text + "' is none of "
                        + String.join(", ", constants.stream().map(Choice::name).toList())));
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Reads {@code possible-breach}. */
    static final class OfFailOn extends Choice<CheckCommand.FailOn> {
        OfFailOn() {
            super(CheckCommand.FailOn.values());
        }
    }

    /** Reads {@code json}. */
    static final class OfReportFormat extends Choice<ReportFormat> {
        OfReportFormat() {
            super(ReportFormat.values());
        }
    }

    /** Reads {@code top-folder}. */
    static final class OfPackBy extends Choice<PackBy> {
        OfPackBy() {
            super(PackBy.values());
        }
    }

    /** Reads {@code markdown}. */
    static final class OfFigureFormat extends Choice<ReportCommand.FigureFormat> {
        OfFigureFormat() {
            super(ReportCommand.FigureFormat.values());
        }
    }

    /** Reads {@code jsonl}. */
    static final class OfExportFormat extends Choice<ExportCommand.ExportFormat> {
        OfExportFormat() {
            super(ExportCommand.ExportFormat.values());
        }
    }

    /** Reads {@code not-rejected}. */
    static final class OfCounting extends Choice<Counting> {
        OfCounting() {
            super(Counting.values());
        }
    }

    /** Reads {@code text}. */
    static final class OfTextOrJson extends Choice<TextOrJson> {
        OfTextOrJson() {
            super(TextOrJson.values());
        }
    }

    /** Reads {@code bid}. */
    static final class OfProfile extends Choice<Profile> {
        OfProfile() {
            super(Profile.values());
        }
    }

    /** Reads {@code text}. */
    static final class OfScreeningFormat extends Choice<ScreenCommand.ScreeningFormat> {
        OfScreeningFormat() {
            super(ScreenCommand.ScreeningFormat.values());
        }
    }

    /** Reads {@code json}. */
    static final class OfSheetFormat extends Choice<ValueCaseCommand.SheetFormat> {
        OfSheetFormat() {
            super(ValueCaseCommand.SheetFormat.values());
        }
    }
}
