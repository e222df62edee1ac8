package org.levelfield;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.levelfield.document.Charsets;

/** The table of packages, the place of each library, and the sizes. Generated rule classes are left out. */
class ArchitectureTest {

    private static final String ROOT = "org.levelfield";
    private static final Path SOURCES = Path.of("src/main/java");
    private static final int LONGEST_FILE = 400;
    private static final int FEWEST_CLASSES = 80;

    /** Each imports only what stands before it. {@code ..} takes the packages below with it. */
    private static final List<String> IN_ORDER = List.of(
            ROOT + ".document..",
            ROOT + ".clause",
            ROOT + ".mention.quantity.token",
            ROOT + ".mention.quantity.number",
            ROOT + ".mention.quantity.name",
            ROOT + ".mention.quantity",
            ROOT + ".mention",
            ROOT + ".pack",
            ROOT + ".tender",
            ROOT + ".requirement",
            ROOT + ".finding",
            ROOT + ".rules",
            ROOT + ".rules.engine",
            ROOT + ".screening.arithmetic",
            ROOT + ".screening.organisation",
            ROOT + ".screening.team",
            ROOT + ".screening.register",
            ROOT + ".screening",
            ROOT + ".report..",
            ROOT,
            ROOT + ".example",
            ROOT + ".cli",
            ROOT + ".build");

    /** The same within the reader of PDF files. */
    private static final List<String> IN_PDF_ORDER = List.of(
            ROOT + ".document.pdf.page",
            ROOT + ".document.pdf.layout",
            ROOT + ".document.pdf.flow",
            ROOT + ".document.pdf");

    /** The same within the reader of Word files. */
    private static final List<String> IN_WORD_ORDER = List.of(ROOT + ".document.word.parts", ROOT + ".document.word");

    private static final String PROSE = ROOT + ".document.prose";

    private static JavaClasses program = new ClassFileImporter().importClasses();

    @BeforeAll
    static void importClasses() {
        program = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(ROOT)
                .that(not(resideInAPackage(ROOT + ".rulebook..")));
    }

    @Test
    void allClassesAreSeen() {
        assertThat(program.size()).isGreaterThanOrEqualTo(FEWEST_CLASSES);
        assertThat(program).anyMatch(one -> one.getPackageName().equals(ROOT + ".document.pdf"));
    }

    @Test
    void everyPackageStandsInTheTable() {
        classes().should().resideInAnyPackage(IN_ORDER.toArray(String[]::new)).check(program);
    }

    @Test
    void aPackageImportsOnlyWhatStandsBeforeIt() {
        eachImportsOnlyWhatStandsBeforeIt(IN_ORDER);
    }

    @Test
    void aPackageOfThePdfReaderImportsOnlyWhatStandsBeforeIt() {
        classes()
                .that()
                .resideInAPackage(ROOT + ".document.pdf..")
                .should()
                .resideInAnyPackage(IN_PDF_ORDER.toArray(String[]::new))
                .check(program);
        eachImportsOnlyWhatStandsBeforeIt(IN_PDF_ORDER);
    }

    @Test
    void theContainerOfAWordFileIsOpenedWithoutKnowingWhatItSays() {
        classes()
                .that()
                .resideInAPackage(ROOT + ".document.word..")
                .should()
                .resideInAnyPackage(IN_WORD_ORDER.toArray(String[]::new))
                .check(program);
        eachImportsOnlyWhatStandsBeforeIt(IN_WORD_ORDER);
    }

    @Test
    void theFlowOfPdfPagesSeesTheirLayoutOnly() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + ".document.pdf.flow")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT + ".document.pdf.page")
                .check(program);
    }

    @Test
    void namesOfThingsAreToldWithoutReadingNumbers() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + ".mention.quantity.name")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT + ".mention.quantity.number")
                .check(program);
    }

    private static void eachImportsOnlyWhatStandsBeforeIt(List<String> order) {
        for (int i = 0; i < order.size() - 1; i++) {
            String[] later = order.subList(i + 1, order.size()).toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage(order.get(i))
                    .should()
                    .dependOnClassesThat(resideInAnyPackage(later))
                    .allowEmptyShould(true)
                    .check(program);
        }
    }

    @Test
    void packagesFormNoCycle() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(program);
    }

    @Test
    void readersOfOneFormatDoNotKnowEachOther() {
        slices().matching(ROOT + ".document.(*)..")
                .should()
                .notDependOnEachOther()
                // What they share, which itself knows none of them.
                .ignoreDependency(resideInAPackage(ROOT + ".document.."), resideInAPackage(PROSE))
                .ignoreDependency(
                        resideInAnyPackage(ROOT + ".document.word.parts", ROOT + ".document.sheet"),
                        resideInAPackage(ROOT + ".document.opc"))
                .ignoreDependency(resideInAPackage(ROOT + ".document.pdf"), resideInAPackage(ROOT + ".document.ocr"))
                .check(program);
    }

    @Test
    void textRecognitionKnowsNothingOfWhatItReads() {
        classes()
                .that()
                .resideInAPackage(ROOT + ".document.ocr")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage("java..", "org.jspecify..", ROOT + ".document.ocr"))
                .check(program);
    }

    @Test
    void programsAreRunByTextRecognitionOnly() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".document.ocr")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(ProcessBuilder.class)
                .orShould()
                .callMethodWhere(DescribedPredicate.describe(
                        "run a program", call -> call.getTarget().getFullName().startsWith("java.lang.Runtime.exec(")))
                .check(program);
    }

    @Test
    void whatReadersShareKnowsNoneOfThemAndNoLibrary() {
        noClasses()
                .that()
                .resideInAPackage(PROSE)
                .should()
                .dependOnClassesThat(resideOutsideOfPackages("java..", "org.jspecify..", ROOT + ".document", PROSE))
                .check(program);
    }

    @Test
    void poiIsSeenByTheReadersOfOfficeFilesAndTheDetectionOfFormatsOnly() {
        // Their nested classes, which the compiler makes of a switch, too.
        DescribedPredicate<JavaClass> detection = DescribedPredicate.describe(
                "detect formats",
                one -> one.getName()
                        .matches("org\\.levelfield\\.document\\.(FormatDetector|ZipFormat|TextFormat)(\\$.*)?"));
        noClasses()
                .that(not(resideInAnyPackage(
                                ROOT + ".document.opc",
                                ROOT + ".document.word..",
                                ROOT + ".document.doc",
                                ROOT + ".document.sheet",
                                ROOT + ".document.mail"))
                        .and(not(detection)))
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage("org.apache.poi..", "org.apache.xmlbeans..", "org.openxmlformats.."))
                .check(program);
    }

    @Test
    void theRtfParserIsSeenByTheRtfReaderOnly() {
        only("com.rtfparserkit..", ROOT + ".document.rtf");
    }

    @Test
    void pdfBoxIsSeenWhereAPdfFileIsOpenedAndItsPagesAreScannedOnly() {
        only("org.apache.pdfbox..", ROOT + ".document.pdf", ROOT + ".document.pdf.page", ROOT + ".report.annotate.pdf");
        only("org.apache.fontbox..", ROOT + ".document.pdf", ROOT + ".document.pdf.page");
    }

    @Test
    void mime4jIsSeenByTheMailReaderOnly() {
        only("org.apache.james..", ROOT + ".document.mail");
    }

    @Test
    void droolsIsSeenByTheEngineAndTheBuildOnly() {
        only("org.drools..", ROOT + ".rules.engine", ROOT + ".build");
        only("org.kie..", ROOT + ".rules.engine", ROOT + ".build");
    }

    @Test
    void icuIsSeenByTheSplittingIntoClausesAndTheTellingOfCharsetsOnly() {
        noClasses()
                .that(not(resideInAPackage(ROOT + ".clause")).and(not(equivalentTo(Charsets.class))))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.ibm.icu..")
                .check(program);
    }

    @Test
    void jsoupIsSeenByTheReaderOfWebPagesOnly() {
        only("org.jsoup..", ROOT + ".document.web");
    }

    @Test
    void commonmarkIsSeenByTheReaderOfTextOnly() {
        only("org.commonmark..", ROOT + ".document.text");
    }

    @Test
    void picocliIsSeenByTheCommandLineOnly() {
        only("picocli..", ROOT + ".cli");
    }

    @Test
    void jacksonIsSeenByTheRuleBookAndTheReportOnly() {
        // The registers too: the Charity Commission publishes its own as JSON.
        only("tools.jackson..", ROOT + ".rules", ROOT + ".report..", ROOT + ".screening.register");
        only("com.fasterxml.jackson..", ROOT + ".rules", ROOT + ".report..");
    }

    @Test
    void profilesAreReadFromYamlAndTablesByTheirOwnPackageOnly() {
        only("org.snakeyaml..", ROOT + ".screening.organisation");
        only("org.apache.commons.csv..", ROOT + ".screening.organisation", ROOT + ".screening.register");
    }

    @Test
    void sqliteIsSeenByTheRegistersOnly() {
        only("java.sql..", ROOT + ".screening.register");
        only("org.sqlite..", ROOT + ".screening.register");
    }

    private static void only(String library, String... packages) {
        noClasses()
                .that()
                .resideOutsideOfPackages(packages)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(program);
    }

    @Test
    void onlyTheCommandLineTouchesStandardStreamsAndEndsTheProcess() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".cli")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .accessField(System.class, "in")
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .callMethod(Runtime.class, "halt", int.class)
                .orShould()
                .callMethod(Throwable.class, "printStackTrace")
                .check(program);
    }

    @Test
    void everyPackageHasATextAndIsNullMarked() throws ClassNotFoundException {
        Set<String> packages = new TreeSet<>();
        program.forEach(one -> packages.add(one.getPackageName()));
        List<String> faults = new ArrayList<>();
        for (String name : packages) {
            Path text = SOURCES.resolve(name.replace('.', '/')).resolve("package-info.java");
            if (!Files.exists(text)) {
                faults.add(name + " has no package-info.java");
            } else if (!Class.forName(name + ".package-info").isAnnotationPresent(NullMarked.class)) {
                faults.add(name + " is not @NullMarked");
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void noClassIsNamedForNothing() {
        noClasses()
                .should()
                .haveSimpleNameEndingWith("Impl")
                .orShould()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .check(program);
    }

    @Test
    void noSourceFileIsTooLong() throws IOException {
        List<String> tooLong = new ArrayList<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : (Iterable<Path>) files.filter(one -> one.toString().endsWith(".java"))::iterator) {
                int lines = Files.readAllLines(file).size();
                if (lines > LONGEST_FILE) {
                    tooLong.add(file + " has " + lines + " lines");
                }
            }
        }
        assertThat(tooLong).isEmpty();
    }
}
