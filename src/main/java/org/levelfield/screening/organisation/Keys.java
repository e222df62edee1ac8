package org.levelfield.screening.organisation;

import java.util.List;

/** The keys of a profile, in the order of the template. The JSON Schema has the same; a test holds them together. */
final class Keys {

    static final List<String> PROFILE = List.of(
            "name",
            "charity-number",
            "company-number",
            "legal-form",
            "founded",
            "country",
            "currency",
            "years",
            "net-assets",
            "cash",
            "security",
            "guarantor",
            "ratios",
            "insurance",
            "certificates",
            "registrations",
            "policies",
            "staff",
            "roles",
            "offices",
            "areas",
            "languages",
            "contracts-in-all",
            "contracts",
            "willing-to-obtain",
            "answers");
    static final List<String> YEAR = List.of("ends", "income", "from", "spending", "accounts");
    static final List<String> INSURANCE = List.of("cover", "insurer", "expires");
    static final List<String> CERTIFICATE = List.of("issuer", "expires");
    static final List<String> REGISTRATION = List.of("issuer", "expires");
    static final List<String> POLICY = List.of("expires");
    static final List<String> CONTRACT = List.of(
            "client", "sector", "service", "place", "value", "yearly-value", "starts", "ends", "running", "reference");
    static final List<String> PROMISE =
            List.of("insurance", "certificate", "registration", "policy", "cover", "days", "cost");

    private Keys() {}
}
