package org.levelfield.screening.value.award;

/** A heading under which an award can count something of a value case. */
public enum Ground {
    /** The money: whole-life cost, avoided cost, savings of this or another budget. */
    SAVINGS("savings", "award-savings", "Savings and whole-life cost"),
    /** What happens to people: events avoided, prevention. */
    OUTCOMES("outcomes", "award-outcomes", "Outcomes and prevention"),
    /** What others gain: social value, benefits to the community. */
    SOCIAL_VALUE("social-value", "social-value", "Social value");

    private final String id;
    private final String concept;
    private final String title;

    Ground(String id, String concept, String title) {
        this.id = id;
        this.concept = concept;
        this.title = title;
    }

    /** The name in reports: {@code social-value}. */
    public String id() {
        return id;
    }

    /** The concept of the lexicon by which a clause is known to speak of it. */
    String concept() {
        return concept;
    }

    /** The name for a person. */
    public String title() {
        return title;
    }
}
