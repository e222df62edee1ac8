package org.levelfield.document.notice;

import java.util.Map;
import java.util.Optional;

/**
 * What the fields of a notice are called in its text.
 *
 * @param headings for the name of a node, or of its parent and it with a full stop between, the words that head what
 *     stands below it; words that name a part of a tender, so that its rules know where they are
 * @param names the same for the words before a single value
 * @param left the same for what is left out: codes, addresses, persons; the word is of no matter
 * @param told whether what no table names is told, under the words of its own name
 */
record Labels(Map<String, String> headings, Map<String, String> names, Map<String, String> left, boolean told) {

    /** Of the Open Contracting Data Standard, its lots and its United Kingdom extension. */
    static final Labels OCDS = new Labels(
            Map.ofEntries(
                    Map.entry("description", "Description"),
                    Map.entry("planning", "Planning"),
                    Map.entry("selectionCriteria", "Conditions of participation"),
                    Map.entry("exclusionGrounds", "Exclusion grounds"),
                    Map.entry("minimum", "Minimum requirements"),
                    Map.entry("eligibilityCriteria", "Eligibility"),
                    Map.entry("awardCriteria", "Award criteria"),
                    Map.entry("awardCriteriaDetails", "Award criteria"),
                    Map.entry("weightingDescription", "Award criteria: weighting"),
                    Map.entry("contractTerms", "Contract terms"),
                    Map.entry("performanceTerms", "Contract terms: performance"),
                    Map.entry("financialTerms", "Contract terms: payment"),
                    Map.entry("tendererLegalForm", "Conditions of participation: legal form"),
                    Map.entry("submissionTerms", "Submission"),
                    Map.entry("submissionMethodDetails", "Submission"),
                    Map.entry("participationFees", "Submission: fees"),
                    Map.entry("otherRequirements", "Conditions of participation: other requirements"),
                    Map.entry("techniques", "Techniques"),
                    Map.entry("frameworkAgreement", "Framework agreement"),
                    Map.entry("renewal", "Renewal"),
                    Map.entry("options", "Options"),
                    Map.entry("secondStage", "Second stage"),
                    Map.entry("riskDetails", "Risks"),
                    Map.entry("awards", "Award"),
                    Map.entry("contracts", "Contract")),
            Map.ofEntries(
                    Map.entry("ocid", "Process"),
                    Map.entry("tag", "Kind of notice"),
                    Map.entry("tender.id", "Reference"),
                    Map.entry("identifiers.id", "Reference"),
                    Map.entry("title", "Title"),
                    Map.entry("name", "Name"),
                    Map.entry("legalBasis.id", "Legal basis"),
                    Map.entry("tender.value", "Estimated contract value"),
                    Map.entry("tender.minValue", "Least value"),
                    Map.entry("lots.value", "Lot value"),
                    Map.entry("budget.amount", "Budget"),
                    Map.entry("awards.value", "Value awarded"),
                    Map.entry("tenderPeriod.startDate", "Bids open from"),
                    Map.entry("tenderPeriod.endDate", "Deadline for receipt of tenders"),
                    Map.entry("enquiryPeriod.endDate", "Deadline for questions"),
                    Map.entry("enquiryPeriod.startDate", "Questions from"),
                    Map.entry("expressionOfInterestDeadline", "Deadline for expressions of interest"),
                    Map.entry("contractPeriod.startDate", "Contract start"),
                    Map.entry("contractPeriod.endDate", "Contract end"),
                    Map.entry("contractPeriod.maxExtentDate", "Contract end, extensions included"),
                    Map.entry("contractPeriod.durationInDays", "Contract duration in days"),
                    Map.entry("bidValidityPeriod.durationInDays", "Bids stay valid for days"),
                    Map.entry("bidValidityPeriod.endDate", "Bids stay valid until"),
                    Map.entry("classification", "Subject"),
                    Map.entry("additionalClassifications", "Subject"),
                    Map.entry("procurementMethod", "Procedure"),
                    Map.entry("procurementMethodDetails", "Procedure"),
                    Map.entry("aboveThreshold", "Above the threshold"),
                    Map.entry("specialRegime", "Special regime"),
                    Map.entry("suitability.sme", "Suitable for small and medium-sized enterprises"),
                    Map.entry("suitability.vcse", "Suitable for voluntary, community and social enterprises"),
                    Map.entry("lotDetails.maximumLotsBidPerSupplier", "Most lots that one bidder may bid for"),
                    Map.entry("lotDetails.maximumLotsAwardedPerSupplier", "Most lots that one bidder may win"),
                    Map.entry("reservedParticipation", "Participation is reserved to"),
                    Map.entry(
                            "requiresStaffNamesAndQualifications",
                            "Names and professional qualifications of staff to be stated"),
                    Map.entry("maximumParticipants", "Most suppliers on the framework"),
                    Map.entry("variantPolicy", "Variants"),
                    Map.entry("hasFrameworkAgreement", "Framework agreement"),
                    Map.entry("documents.noticeType", "Notice"),
                    Map.entry("documents.datePublished", "Published"),
                    Map.entry("tender.datePublished", "Published"),
                    Map.entry("numberOfTenderers", "Number of bidders"),
                    Map.entry("details.scale", "Size"),
                    Map.entry("address.countryName", "Country")),
            left(
                    "id uri url href rel release.date scheme status language languages links extensions relatedProcesses initiationType "
                            + "contactPoint address streetAddress locality postalCode parties suppliers tenderers payer payee "
                            + "items.id relatedLot relatedLots relatedItems roles format items.deliveryAddresses documents.title "
                            + "documents.documentType documents.dateModified documents.id milestones.id datePublished dateModified "
                            + "atypicalToolUrl noticeType transactions items.quantity unit amountyear valueyear bidOpening "
                            + "reviewDetails buyer procuringEntity statistics providerOrganization receiverOrganization uid"),
            true);

    /** Of eForms. */
    static final Labels EFORMS = new Labels(
            Map.ofEntries(
                    Map.entry("SelectionCriteria", "Conditions of participation"),
                    Map.entry("TendererQualificationRequest", "Conditions of participation"),
                    Map.entry("AwardingTerms", "Award criteria"),
                    Map.entry("ContractExecutionRequirement", "Contract terms"),
                    Map.entry("PaymentTerms", "Payment terms"),
                    Map.entry("RequiredFinancialGuarantee", "Conditions of participation: guarantee"),
                    Map.entry("SecurityClearanceTerm", "Conditions of participation: security clearance"),
                    Map.entry("AllowedSubcontractTerms", "Contract terms: subcontracting"),
                    Map.entry("ContractExtension", "Renewal and options"),
                    Map.entry("FrameworkAgreement", "Framework agreement"),
                    Map.entry("LotDistribution", "Lots"),
                    Map.entry("TenderingProcess", "Procedure"),
                    Map.entry("ProcurementAdditionalType", "Aims"),
                    Map.entry("Description", "Description"),
                    Map.entry("Note", "Further particulars")),
            Map.ofEntries(
                    Map.entry("ContractFolderID", "Process"),
                    Map.entry("ContractNotice.ID", "Notice"),
                    Map.entry("ContractAwardNotice.ID", "Notice"),
                    Map.entry("PriorInformationNotice.ID", "Notice"),
                    Map.entry("IssueDate", "Date of dispatch"),
                    Map.entry("NoticePublicationID", "Published as"),
                    Map.entry("PublicationDate", "Date of publication"),
                    Map.entry("RegulatoryDomain", "Legal basis"),
                    Map.entry("NoticeTypeCode", "Kind of notice"),
                    Map.entry("ProcedureCode", "Procedure"),
                    Map.entry("ProcurementProject.ID", "Reference"),
                    Map.entry("ProcurementProject.Name", "Title"),
                    Map.entry("ProcurementProject.Description", "Description"),
                    Map.entry("EstimatedOverallContractAmount", "Estimated contract value"),
                    Map.entry("FrameworkMaximumAmount", "Most value of the framework"),
                    Map.entry("PlannedPeriod.StartDate", "Contract start"),
                    Map.entry("PlannedPeriod.EndDate", "Contract end"),
                    Map.entry("PlannedPeriod.DurationMeasure", "Contract duration"),
                    Map.entry("TenderValidityPeriod.DurationMeasure", "Bids stay valid for"),
                    Map.entry("MaximumNumberNumeric", "Number of renewals at most"),
                    Map.entry("TenderSubmissionDeadlinePeriod.EndDate", "Deadline for receipt of tenders"),
                    Map.entry("ParticipationRequestReceptionPeriod.EndDate", "Deadline for requests to participate"),
                    Map.entry("AdditionalInformationRequestPeriod.EndDate", "Deadline for questions"),
                    Map.entry("MaximumLotsSubmittedNumeric", "Most lots that one bidder may bid for"),
                    Map.entry("MaximumLotsAwardedNumeric", "Most lots that one bidder may win"),
                    Map.entry("MaximumOperatorQuantity", "Most suppliers on the framework"),
                    Map.entry("MinimumQuantity", "Fewest candidates invited"),
                    Map.entry("MaximumQuantity", "Most candidates invited"),
                    Map.entry("SMESuitableIndicator", "Suitable for small and medium-sized enterprises"),
                    Map.entry("GuaranteeTypeCode", "Guarantee required"),
                    Map.entry("CompanyLegalForm", "Legal form of the bidder"),
                    Map.entry("RequiredCurriculaCode", "Names and professional qualifications of staff to be stated"),
                    Map.entry("VariantConstraintCode", "Variants"),
                    Map.entry("MinimumPercent", "Least share to be subcontracted in per cent"),
                    Map.entry("MaximumPercent", "Most that may be subcontracted in per cent"),
                    Map.entry("ContractingSystemTypeCode", "Framework agreement"),
                    Map.entry("TendererRequirementTypeCode", "Kind")),
            left(
                    "Organizations ContractingParty NoticeResult Changes CallForTendersDocumentReference TenderRecipientParty "
                            + "AppealTerms AppealInformationParty RealizedLocation PlaceOfPerformance AdditionalInformationParty "
                            + "DocumentProviderParty EmploymentLegislationDocumentReference FiscalLegislationDocumentReference "
                            + "EnvironmentalLegislationDocumentReference SenderParty OpenTenderEvent EndTime IssueTime "
                            + "Language AwardingMethodTypeCode"),
            false);

    /** Of the forms of TED before eForms. */
    static final Labels TED = new Labels(
            Map.ofEntries(
                    Map.entry("SHORT_DESCR", "Description"),
                    Map.entry("SHORT_CONTRACT_DESCRIPTION", "Description"),
                    Map.entry("AC", "Award criteria"),
                    Map.entry("LEFTI", "Conditions of participation"),
                    Map.entry("SUITABILITY", "Suitability to pursue the professional activity"),
                    Map.entry("ECONOMIC_FINANCIAL_INFO", "Economic and financial standing"),
                    Map.entry("ECONOMIC_FINANCIAL_MIN_LEVEL", "Economic and financial standing: minimum requirements"),
                    Map.entry("TECHNICAL_PROFESSIONAL_INFO", "Technical and professional ability"),
                    Map.entry(
                            "TECHNICAL_PROFESSIONAL_MIN_LEVEL",
                            "Technical and professional ability: minimum requirements"),
                    Map.entry("RULES_CRITERIA", "Conditions of participation"),
                    Map.entry("DEPOSIT_GUARANTEE_REQUIRED", "Conditions of participation: deposits and guarantees"),
                    Map.entry("MAIN_FINANCING_CONDITION", "Payment terms"),
                    Map.entry("LEGAL_FORM", "Conditions of participation: legal form"),
                    Map.entry("PARTICULAR_PROFESSION", "Conditions of participation: particular profession"),
                    Map.entry("REFERENCE_TO_LAW", "Conditions of participation: particular profession"),
                    Map.entry("PERFORMANCE_CONDITIONS", "Contract terms: performance"),
                    Map.entry("CRITERIA_CANDIDATE", "Criteria for choosing candidates"),
                    Map.entry("RENEWAL_DESCR", "Renewal"),
                    Map.entry("OPTIONS_DESCR", "Options"),
                    Map.entry("INFO_ADD", "Additional information"),
                    Map.entry("PROCEDURE", "Procedure"),
                    Map.entry("COMPLEMENTARY_INFO", "Additional information"),
                    Map.entry("LOT_COMBINING_CONTRACT_RIGHT", "Lots that may be joined")),
            Map.ofEntries(
                    Map.entry("NO_DOC_OJS", "Notice"),
                    Map.entry("NOTICE_UUID", "Notice"),
                    Map.entry("REFERENCE_NUMBER", "Reference"),
                    Map.entry("NOTICE_NUMBER_OJ", "Earlier notice"),
                    Map.entry("DATE_PUB", "Date of publication"),
                    Map.entry("DATE_DISPATCH_NOTICE", "Date of dispatch"),
                    Map.entry("TITLE", "Title"),
                    Map.entry("VAL_ESTIMATED_TOTAL", "Estimated contract value"),
                    Map.entry("VAL_OBJECT", "Lot value"),
                    Map.entry("VAL_TOTAL", "Value awarded"),
                    Map.entry("DURATION", "Contract duration"),
                    Map.entry("DATE_START", "Contract start"),
                    Map.entry("DATE_END", "Contract end"),
                    Map.entry("DATE_RECEIPT_TENDERS", "Deadline for receipt of tenders"),
                    Map.entry("DURATION_TENDER_VALID", "Bids stay valid for"),
                    Map.entry("LOT_MAX_NUMBER", "Most lots that one bidder may bid for"),
                    Map.entry("LOT_MAX_ONE_TENDERER", "Most lots that one bidder may win"),
                    Map.entry("NB_PARTICIPANTS", "Most suppliers on the framework"),
                    Map.entry("NB_ENVISAGED_CANDIDATE", "Candidates to be invited"),
                    Map.entry("NB_MIN_LIMIT_CANDIDATE", "Fewest candidates invited"),
                    Map.entry("NB_MAX_LIMIT_CANDIDATE", "Most candidates invited"),
                    Map.entry("NB_TENDERS_RECEIVED", "Bids received"),
                    Map.entry("NB_TENDERS_RECEIVED_SME", "Bids received from small and medium-sized enterprises"),
                    Map.entry("NO_LOT_DIVISION", "Number of lots"),
                    Map.entry("LOT_NO", "Lot"),
                    Map.entry("COUNTRY", "Country")),
            left(
                    "TECHNICAL_SECTION LINKS_SECTION CONTRACTING_BODY TRANSLATION_SECTION URI_LIST CODIF_DATA ORIGINAL_CPV "
                            + "CPV_CODE NUTS PERFORMANCE_NUTS CA_CE_NUTS VALUES REF_NOTICE IA_URL_GENERAL IA_URL_ETENDERING "
                            + "LG_ORIG COLL_OJ NO_OJ ADDRESS_REVIEW_BODY ADDRESS_MEDIATION_BODY ADDRESS_REVIEW_INFO "
                            + "ADDRESS_CONTRACTOR ADDRESS_PARTY TIME_RECEIPT_TENDERS REVIEW_PROCEDURE"),
            false);

    private static Map<String, String> left(String names) {
        Map<String, String> left = new java.util.HashMap<>();
        for (String name : names.split(" ", -1)) {
            left.put(name, "");
        }
        return left;
    }

    /** Keeps its own copies. */
    Labels {
        headings = Map.copyOf(headings);
        names = Map.copyOf(names);
        left = Map.copyOf(left);
    }

    Optional<String> heading(Node parent, Node node) {
        return find(headings, parent, node);
    }

    Optional<String> name(Node parent, Node node) {
        return find(names, parent, node);
    }

    /** What a table leaves out, unless another names it together with its parent. */
    boolean isLeft(Node parent, Node node) {
        return find(left, parent, node).isPresent()
                && !names.containsKey(parent.name() + "." + node.name())
                && !headings.containsKey(parent.name() + "." + node.name());
    }

    private static Optional<String> find(Map<String, String> table, Node parent, Node node) {
        return Optional.ofNullable(table.get(parent.name() + "." + node.name()))
                .or(() -> Optional.ofNullable(table.get(node.name())));
    }

    /** {@code periodRationale} and {@code PERIOD_RATIONALE} are "Period rationale". */
    static String plain(String name) {
        String words = name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").replace('_', ' ');
        String small = words.strip().toLowerCase(java.util.Locale.ROOT);
        return small.isEmpty() ? "" : small.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + small.substring(1);
    }
}
