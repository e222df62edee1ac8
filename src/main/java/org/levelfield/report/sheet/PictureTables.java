package org.levelfield.report.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Shows pictures as tables, for formats that have none and for readers who cannot see them. */
public final class PictureTables {

    private static final int LABEL = 4;

    private PictureTables() {}

    /** A column for each member, each cell with its sign and word. */
    public static Part.Table of(Part.Matrix matrix) {
        List<Part.Table.Column> columns = new ArrayList<>(List.of(new Part.Table.Column(matrix.kind(), LABEL)));
        matrix.columns().forEach(name -> columns.add(new Part.Table.Column(name, 2)));
        List<List<Part.Cell>> rows = matrix.rows().stream()
                .map(row -> Stream.concat(
                                Stream.of(Part.Cell.of(row.label())),
                                row.marks().stream().map(mark -> Part.Cell.of(mark.tone(), mark.word())))
                        .toList())
                .toList();
        return new Part.Table(matrix.title(), columns, rows);
    }

    /** A row for each bar. */
    public static Part.Table of(Part.Bars bars) {
        return new Part.Table(
                bars.title(),
                List.of(new Part.Table.Column("What", LABEL), new Part.Table.Column("How much", 2)),
                bars.bars().stream()
                        .map(bar -> List.of(
                                Part.Cell.of(bar.label()),
                                bar.tone() == Tone.NONE
                                        ? Part.Cell.of(bar.shown())
                                        : Part.Cell.of(bar.tone(), bar.shown())))
                        .toList());
    }

    /** A column for each series. */
    public static Part.Table of(Part.Rates rates) {
        List<Part.Table.Column> columns = new ArrayList<>(List.of(new Part.Table.Column("What", LABEL)));
        rates.series().forEach(name -> columns.add(new Part.Table.Column(name, 2)));
        List<List<Part.Cell>> rows = rates.rows().stream()
                .map(row -> Stream.concat(
                                Stream.of(Part.Cell.of(row.label() + ", " + row.under())),
                                row.marks().stream().map(mark -> Part.Cell.of(mark.shown())))
                        .toList())
                .toList();
        return new Part.Table(rates.title(), columns, rows);
    }
}
