package org.levelfield.requirement;

/** How a demand that is put to one bidder is put to a group that bids together. The names are those of reports. */
public enum Aggregation {
    SUM("the members' amounts are added"),
    ANY("one member is enough"),
    EVERY("each member must meet it alone"),
    LEAD("the lead must meet it alone"),
    LEAD_SHARE("the lead must carry {share} of it"),
    MEMBER_SHARE("each member must carry {share} of it"),
    PERFORMER("each member that does that part of the work must meet it"),
    WEIGHTED("the members' amounts are multiplied by their shares of the work and added"),
    PRO_RATA("each member must meet as much of it as its share of the work"),
    AVERAGE("the mean of the members' amounts must meet it"),
    POOL_COUNT("what the members have done is counted together"),
    NONE("no group may bid"),
    NOT_APPLICABLE("it asks nothing of a group"),
    UNKNOWN("the documents do not say");

    private final String told;

    Aggregation(String told) {
        this.told = told;
    }

    /** What it means, as part of a sentence; {@code {share}} stands for the part where there is one. */
    String told() {
        return told;
    }

    /** Whether it may go with a part of what is asked. */
    boolean takesShare() {
        return needsShare() || this == ANY;
    }

    /** Whether it is of use only with a part of what is asked. */
    public boolean needsShare() {
        return this == LEAD_SHARE || this == MEMBER_SHARE;
    }
}
