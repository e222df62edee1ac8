package org.levelfield.screening.organisation;

import java.util.Locale;

/** What sort of body an organisation is in law. */
public enum LegalForm {
    CHARITABLE_COMPANY,
    CHARITABLE_INCORPORATED_ORGANISATION,
    CHARITABLE_TRUST,
    UNINCORPORATED_ASSOCIATION,
    COMMUNITY_INTEREST_COMPANY,
    COMPANY_LIMITED_BY_GUARANTEE,
    COMPANY_LIMITED_BY_SHARES,
    COMMUNITY_BENEFIT_SOCIETY,
    CO_OPERATIVE_SOCIETY,
    PARTNERSHIP,
    SOLE_TRADER,
    PUBLIC_BODY,
    OTHER;

    /** As files and reports write it: {@code charitable company}. */
    public String told() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ').replace("co operative", "co-operative");
    }
}
