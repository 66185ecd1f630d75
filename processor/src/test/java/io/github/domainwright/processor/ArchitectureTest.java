package io.github.domainwright.processor;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.domainwright.annotation.VmProfile;
import java.util.List;
import java.util.ServiceLoader;
import javax.lang.model.element.Modifier;
import org.junit.jupiter.api.Test;

/** Which part may know what. */
class ArchitectureTest {
    private static final String OURS = "io.github.domainwright";
    private static final String PROCESSOR = OURS + ".processor";

    private static final JavaClasses PROCESSOR_CLASSES = classesBeside(VmProfileProcessor.class);
    private static final JavaClasses RUNTIME_CLASSES = classesBeside(VmProfile.class);

    /** The one class that finds generated classes by name, for programs that know a profile only at run time. */
    private static final String BY_NAME = OURS + ".GeneratedClasses";

    /** JavaPoet's own interface takes one type from the compiler's model. */
    private static final DescribedPredicate<JavaClass> COMPILER = DescribedPredicate.describe(
            "belong to the compiler",
            type -> (type.getPackageName().startsWith("javax.lang.model")
                            || type.getPackageName().startsWith("javax.annotation.processing")
                            || type.getPackageName().startsWith("com.sun.source"))
                    && !type.isEquivalentTo(Modifier.class));

    private static JavaClasses classesBeside(Class<?> known) {
        return new ClassFileImporter()
                .importUrls(List.of(known.getProtectionDomain().getCodeSource().getLocation()));
    }

    @Test
    void onlyReaderAndReporterKnowTheCompiler() {
        noClasses()
                .that()
                .resideOutsideOfPackages(PROCESSOR, PROCESSOR + "..read", PROCESSOR + ".diagnostic")
                .should()
                .dependOnClassesThat(COMPILER)
                .check(PROCESSOR_CLASSES);
    }

    @Test
    void onlyTheGeneratorKnowsJavaPoet() {
        noClasses()
                .that()
                .resideOutsideOfPackage(PROCESSOR + "..generate")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.palantir.javapoet..")
                .check(PROCESSOR_CLASSES);
    }

    @Test
    void modelIsPlainData() {
        classes()
                .that()
                .resideInAPackage(PROCESSOR + "..model")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java.lang..",
                        "java.util..",
                        "org.jspecify..",
                        PROCESSOR + "..model",
                        OURS + ".tree",
                        OURS + ".value")
                .check(PROCESSOR_CLASSES);
    }

    @Test
    void readerNeverLoadsTheAnnotationsItReads() {
        noClasses()
                .that()
                .resideInAPackage(PROCESSOR + "..read")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(OURS + ".annotation", "jakarta.xml.bind..")
                .check(PROCESSOR_CLASSES);
    }

    @Test
    void packagesOfTheProcessorHaveNoCycles() {
        slices().matching(PROCESSOR + ".(**)").should().beFreeOfCycles().check(PROCESSOR_CLASSES);
    }

    @Test
    void packagesOfTheRuntimeHaveNoCycles() {
        slices().matching(OURS + ".(**)").should().beFreeOfCycles().check(RUNTIME_CLASSES);
    }

    @Test
    void runtimeNeedsNothingThatANativeImageCannotSee() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(BY_NAME)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.lang.reflect..", "java.lang.invoke..")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(ServiceLoader.class)
                .orShould()
                .callMethod(Class.class, "forName", String.class)
                .check(RUNTIME_CLASSES);
    }

    @Test
    void runtimeKnowsNoProcessor() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(PROCESSOR + "..", "javax.annotation.processing..", "javax.lang.model..")
                .check(RUNTIME_CLASSES);
    }

    @Test
    void nothingStaticChanges() {
        for (JavaClasses all : List.of(PROCESSOR_CLASSES, RUNTIME_CLASSES)) {
            fields().that()
                    .areStatic()
                    .and()
                    .doNotHaveModifier(JavaModifier.SYNTHETIC)
                    .should()
                    .beFinal()
                    .check(all);
        }
    }
}
