package org.levelfield.document.rtf;

import com.rtfparserkit.parser.RtfListenerAdaptor;
import com.rtfparserkit.rtf.Command;
import com.rtfparserkit.rtf.CommandType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.levelfield.document.prose.LineStyle;
import org.levelfield.document.prose.LineText;
import org.levelfield.document.prose.Oddity;
import org.levelfield.document.prose.Piece;
import org.levelfield.document.prose.Symbols;
import org.levelfield.document.rtf.RtfState.Role;

/**
 * Makes paragraphs, tables, notes, comments and text boxes of what the kit reports: groups, words, control words.
 * Instructions of fields, deleted text, pictures and whatever a group marks as unknown are left out.
 */
final class RtfStory extends RtfListenerAdaptor {

    /** Three points, in half points: smaller letters are there to be overlooked. */
    private static final int SMALLEST = 6;

    /** What is to be done when a group ends. */
    private enum Ending {
        NOTHING,
        NOTE,
        COMMENT,
        BOX,
        HEAD,
        FIELD
    }

    /** A group that is open, with what held about it. */
    private static final class Group {
        private final RtfState outside;
        private Ending ending = Ending.NOTHING;

        Group(RtfState outside) {
            this.outside = outside;
        }
    }

    private final Set<Oddity> oddities = EnumSet.noneOf(Oddity.class);
    private final RtfTables tables = new RtfTables();
    private final RtfRow row = new RtfRow(tables);
    private final RtfRow nestedRow = new RtfRow(tables);
    private final Deque<Group> groups = new ArrayDeque<>();
    private final Deque<RtfFlow> flows = new ArrayDeque<>();
    private final Deque<RtfForm> forms = new ArrayDeque<>();

    private final List<List<Piece>> notes = new ArrayList<>();
    private final List<List<Piece>> comments = new ArrayList<>();
    private final List<Piece> heads = new ArrayList<>();

    private RtfState state = new RtfState();
    private int pictures;

    RtfStory() {
        flows.addLast(new RtfFlow(oddities));
    }

    /** The body, once all is read. */
    List<Piece> body() {
        while (!groups.isEmpty()) {
            processGroupEnd();
        }
        return flow().end(state, tables.style(state.style));
    }

    /** Footnotes and endnotes by their numbers from 1. */
    List<List<Piece>> notes() {
        return notes;
    }

    List<List<Piece>> comments() {
        return comments;
    }

    /** Heads and feet of pages. */
    List<Piece> heads() {
        return heads;
    }

    /** What the report must be told of; more may be added. */
    Set<Oddity> oddities() {
        return oddities;
    }

    /** How many pictures were met. */
    int pictures() {
        return pictures;
    }

    private RtfFlow flow() {
        return flows.getLast();
    }

    @Override
    public void processGroupStart() {
        groups.addLast(new Group(state));
        state = state.copy();
    }

    @Override
    public void processGroupEnd() {
        Group group = groups.pollLast();
        if (group == null) {
            return;
        }
        switch (group.ending) {
            case NOTE -> notes.add(endFlow());
            case COMMENT -> comments.add(endFlow());
            case BOX -> {
                List<Piece> box = endFlow();
                flow().box(box);
            }
            case HEAD -> heads.addAll(endFlow());
            case FIELD -> endInstruction();
            case NOTHING -> {}
        }
        state = group.outside;
    }

    private List<Piece> endFlow() {
        return flows.removeLast().end(state, tables.style(state.style));
    }

    private void endInstruction() {
        RtfForm form = forms.pollLast();
        if (form == null) {
            return;
        }
        if (form.embeds()) {
            oddities.add(Oddity.EMBEDDED);
        }
        if (!form.shown().isEmpty()) {
            flow().text().add(form.shown(), look());
        }
    }

    @Override
    public void processString(String words) {
        switch (state.role) {
            case TEXT -> text(words);
            case LIST_LABEL -> flow().label(signs(words));
            case INSTRUCTION -> form(form -> form.instruction(words));
            case CHOICE -> form(form -> form.choice(words));
            case STYLES -> tables.style(words);
            case FONTS -> tables.font(words);
            case COLOURS -> tables.colour(words);
            case SKIPPED, SHAPE -> {}
        }
    }

    private void form(Consumer<RtfForm> use) {
        if (!forms.isEmpty()) {
            use.accept(forms.getLast());
        }
    }

    private void text(String words) {
        if (groups.isEmpty()) {
            return;
        }
        if (state.deleted || state.inserted) {
            oddities.add(Oddity.TRACKED);
        }
        if (!state.deleted) {
            flow().text().add(signs(words), look());
        }
    }

    private LineText.Look look() {
        boolean small = state.size >= 0 && state.size < SMALLEST;
        return new LineText.Look(state.bold, state.hidden || small, state.raised, tables.font(state.font));
    }

    private String signs(String words) {
        String font = tables.font(state.font);
        StringBuilder made = new StringBuilder();
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            made.append(Symbols.isPrivate(c) ? Symbols.of(font, c) : Symbols.shown(font, c));
        }
        return made.toString();
    }

    @Override
    public void processCommand(Command command, int parameter, boolean hasParameter, boolean optional) {
        if (state.role == Role.SKIPPED) {
            return;
        }
        if (command == Command.optionalcommand) {
            // What follows is not known to the kit, and by its mark may be passed over.
            state.role = Role.SKIPPED;
        } else if (state.role == Role.STYLES || state.role == Role.FONTS || state.role == Role.COLOURS) {
            definition(command, parameter, optional);
        } else if (command.getCommandType() == CommandType.Destination || optional) {
            destination(command, optional);
        } else if (state.role == Role.INSTRUCTION) {
            field(command, parameter);
        } else if (!(state.nestedRow ? nestedRow : row).mark(command, parameter)) {
            RtfMarks.set(state, command, parameter, hasParameter);
            mark(command);
        }
    }

    private void definition(Command command, int parameter, boolean optional) {
        boolean named = command == Command.cs || command == Command.ts || command == Command.ds;
        if ((optional && !named) || command == Command.falt || command == Command.panose) {
            state.role = Role.SKIPPED;
        } else {
            tables.mark(command, parameter);
        }
    }

    private void field(Command command, int value) {
        if (command == Command.ffres) {
            form(form -> form.result(value));
        } else if (command == Command.ffdefres) {
            form(form -> form.usual(value));
        }
    }

    private void destination(Command command, boolean optional) {
        if (state.role == Role.INSTRUCTION) {
            state.role = command == Command.ffl
                    ? Role.CHOICE
                    : command == Command.formfield ? Role.INSTRUCTION : Role.SKIPPED;
            return;
        }
        switch (command) {
            case rtf, field, fldrslt, object, result, moMath, moMathPara -> {
                if (command == Command.object) {
                    oddities.add(Oddity.EMBEDDED);
                }
            }
            case stylesheet -> state.role = Role.STYLES;
            case fonttbl -> state.role = Role.FONTS;
            case colortbl -> state.role = Role.COLOURS;
            case listtext, pntext -> state.role = Role.LIST_LABEL;
            case fldinst -> {
                state.role = Role.INSTRUCTION;
                forms.addLast(new RtfForm());
                ends(Ending.FIELD);
            }
            case nesttableprops -> state.nestedRow = true;
            case footnote -> note();
            case annotation -> flow(Ending.COMMENT);
            case header, headerl, headerr, headerf, footer, footerl, footerr, footerf -> flow(Ending.HEAD);
            case shp, shpinst, docmd -> state.role = Role.SHAPE;
            case shptxt, dptxbxtext -> flow(Ending.BOX);
            default -> other(command, optional);
        }
    }

    private void other(Command command, boolean optional) {
        if (command == Command.pict) {
            pictures++;
        }
        boolean destination = command.getCommandType() == CommandType.Destination;
        if (destination || optional) {
            state.role = Role.SKIPPED;
        }
    }

    private void note() {
        if (state.role == Role.TEXT && !state.deleted) {
            flow().text().note(notes.size() + 1);
        }
        flow(Ending.NOTE);
    }

    private void flow(Ending ending) {
        if (ends(ending)) {
            flows.addLast(new RtfFlow(oddities));
            RtfState inside = new RtfState();
            inside.font = state.font;
            inside.deleted = state.deleted;
            state = inside;
        }
    }

    /** Sets what is to be done at the end of the group; false where something is to be done already. */
    private boolean ends(Ending ending) {
        Group group = groups.peekLast();
        if (group == null || group.ending != Ending.NOTHING) {
            return false;
        }
        group.ending = ending;
        return true;
    }

    private void mark(Command command) {
        if (state.role == Role.LIST_LABEL || state.role == Role.SHAPE) {
            return;
        }
        LineStyle style = tables.style(state.style);
        switch (command) {
            case par, sect -> {
                // A paragraph whose end is deleted goes on with the next one.
                if (state.deleted) {
                    oddities.add(Oddity.TRACKED);
                } else {
                    flow().endParagraph(state, style);
                }
            }
            case cell -> flow().endCell(state, style, false);
            case nestcell -> flow().endCell(state, style, true);
            case row -> flow().endRow(state, row.shape(), false);
            case nestrow -> flow().endRow(state, nestedRow.shape(), true);
            case line, page, column, softline, lbr -> text("\n");
            case tab -> text("\t");
            case nonbreakingspace -> text("\u00a0");
            case nonbreakinghyphen -> text("-");
            default -> {
                // Control words that change neither the words nor what they are for.
            }
        }
    }
}
