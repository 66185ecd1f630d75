package io.github.domainwright.conformance.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Which part of the published modules may know what; rules of a single module stand in that module. */
class ArchitectureTest {
    private static final String OURS = "io.github.domainwright";
    private static final Pattern MODULE = Pattern.compile("<module>(.+)</module>");

    private static JavaClasses all;

    /** The modules that are published are those that the build deploys. */
    private static List<Path> published() throws IOException {
        return MODULE.matcher(Files.readString(Path.of("../pom.xml")))
                .results()
                .map(module -> Path.of("..", module.group(1)))
                .filter(ArchitectureTest::isPublished)
                .map(module -> module.resolve("target/classes"))
                .toList();
    }

    private static boolean isPublished(Path module) {
        try {
            return !Files.readString(module.resolve("pom.xml")).contains("<maven.deploy.skip>true");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @BeforeAll
    static void read() throws IOException {
        List<Path> built = published();
        assertThat(built)
                .hasSizeGreaterThan(3)
                .allSatisfy(classes -> assertThat(classes)
                        .as("the build makes published modules before this one")
                        .isDirectory());
        all = new ClassFileImporter().importPaths(built);
    }

    /** So the six ways into a careless parser are closed in one place. */
    @Test
    void onlyOneClassSetsUpAParser() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(OURS + ".xml.StrictParser")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "javax.xml.parsers..",
                        "javax.xml.transform..",
                        "javax.xml.validation..",
                        "org.xml.sax..",
                        "org.w3c.dom..")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("javax\\.xml\\.stream\\.XML(Input|Event|Output)\\w+")
                .check(all);
    }

    /** The reader of domains, and the one that hands documents about hosts to JAXB. */
    @Test
    void onlyReadersKnowWhatAParserGives() {
        noClasses()
                .that()
                .resideOutsideOfPackage(OURS + ".xml")
                .and()
                .doNotHaveFullyQualifiedName(OURS + ".host.HostDocuments")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("javax.xml.stream..")
                .check(all);
    }

    @Test
    void onlyTheProcessorKnowsJavaPoet() {
        noClasses()
                .that()
                .resideOutsideOfPackage(OURS + ".processor..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.palantir.javapoet..")
                .check(all);
    }

    /** Beside the processor itself, only what runs javac with it knows the compiler. */
    @Test
    void onlyTheProcessorAndWhatRunsItKnowTheCompiler() {
        noClasses()
                .that()
                .resideOutsideOfPackages(OURS + ".processor..", OURS + ".source..", OURS + ".importer.check")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.sun.source..", "javax.annotation.processing..")
                .check(all);
    }

    @Test
    void nothingIsDeserialized() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .areAssignableTo(ObjectInputStream.class)
                .check(all);
    }

    @Test
    void onlyTheCommandLineEndsTheProgram() {
        noClasses()
                .that()
                .resideOutsideOfPackage(OURS + ".cli..")
                .should()
                .callMethod(System.class, "exit", int.class)
                .check(all);
    }

    /** The elements of the typed model hold each other, as in libvirt's schema: together they count as one. */
    private static final class Packages implements SliceAssignment {
        private static final Set<String> BESIDE_THE_MODEL = Set.of("compare", "consequence", "model");

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            String place = type.getPackageName();
            if (!place.startsWith(OURS)) {
                return SliceIdentifier.ignore();
            }
            boolean isElement = place.startsWith(OURS + ".domain")
                    && BESIDE_THE_MODEL.stream().noneMatch(part -> place.equals(OURS + ".domain." + part));
            return SliceIdentifier.of(isElement ? OURS + ".domain" : place);
        }

        @Override
        public String getDescription() {
            return "packages";
        }
    }

    @Test
    void packagesHaveNoCycles() {
        slices().assignedFrom(new Packages()).should().beFreeOfCycles().check(all);
    }

    @Test
    void nothingStaticChanges() {
        fields().that()
                .areStatic()
                .and()
                .doNotHaveModifier(JavaModifier.SYNTHETIC)
                .should()
                .beFinal()
                .check(all);
    }

    @Test
    void allPackagesAreNullMarked() {
        Stream<String> unmarked = all.stream()
                .filter(type -> type.getPackageName().startsWith(OURS))
                .map(JavaClass::getPackage)
                .distinct()
                .filter(place -> !place.isAnnotatedWith(NullMarked.class))
                .map(place -> place.getName());

        assertThat(unmarked).isEmpty();
    }
}
