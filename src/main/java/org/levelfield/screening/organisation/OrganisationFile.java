package org.levelfield.screening.organisation;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A profile that was read: a YAML file in which an organisation says what it is, has and did. Only its name must be
 * there; a key that is left out or blank is unknown. The template {@code organisation.yaml}, beside this class, tells
 * the keys; {@code organisation-1.json} is their JSON Schema.
 *
 * @param organisation what it says; empty where there is any fault
 * @param faults what is wrong with it, each with its line, in their order
 */
public record OrganisationFile(Optional<Organisation> organisation, List<Fault> faults) {

    private static final int MOST_BYTES = 1_000_000;

    /** Keeps its own copy. */
    public OrganisationFile {
        faults = List.copyOf(faults);
    }

    /** Reads a file. One that is missing, too large or no text gives a fault, too. */
    public static OrganisationFile read(Path file) {
        Faults faults = new Faults(shortName(file));
        Optional<Organisation> organisation = table(file, faults).flatMap(table -> ProfileReader.read(table, faults));
        return new OrganisationFile(organisation, faults.list());
    }

    /**
     * Reads a text.
     *
     * @param name by which faults call the file
     */
    public static OrganisationFile parse(String name, String text) {
        return parse(text, new Faults(name));
    }

    /**
     * A profile with one answer more; all else, comments too, stays as it is.
     *
     * @param text a profile that can be read
     * @param key of the requirement, in letters, digits, points, dashes and underscores
     * @param yes the answer; takes the place of an earlier one
     * @throws IllegalArgumentException if the key is none, or the profile's answers are written in a way that cannot be
     *     added to; the message says what to do
     */
    public static String withAnswer(String text, String key, boolean yes) {
        String added = AnswerLine.add(text, Wording.answerKey(key), yes);
        if (parse("profile", added).organisation().isEmpty()) {
            throw new IllegalArgumentException(
                    "the answers of the profile cannot be added to; write each on a line of its own, as in “  key: yes”");
        }
        return added;
    }

    private static OrganisationFile parse(String text, Faults faults) {
        Optional<Organisation> organisation = table(text, faults).flatMap(table -> ProfileReader.read(table, faults));
        return new OrganisationFile(organisation, faults.list());
    }

    /** What a file says, not yet understood; empty, with a fault, where it is no profile. */
    static Optional<Value.Table> table(Path file, Faults faults) {
        return PlainFile.read(file, MOST_BYTES, faults).flatMap(text -> table(text, faults));
    }

    private static Optional<Value.Table> table(String text, Faults faults) {
        Optional<Value> tree = PlainFile.isClean(text, faults) ? YamlTree.read(text, faults) : Optional.empty();
        if (tree.isPresent() && tree.get() instanceof Value.Table table) {
            return Optional.of(table);
        }
        if (faults.isEmpty()) {
            faults.add(1, "is no profile; begin with “name:” and what the organisation is called");
        }
        return Optional.empty();
    }

    /** By what faults call a file: its name without the folders. */
    static String shortName(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }
}
