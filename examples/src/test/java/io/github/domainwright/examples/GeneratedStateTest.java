package io.github.domainwright.examples;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.domainwright.annotation.GeneratedByDomainwright;
import java.nio.file.Path;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** What generated classes keep between two calls: constants. Only a builder holds what it has been told. */
class GeneratedStateTest {
    private static final JavaClasses CLASSES = new ClassFileImporter().importPath(Path.of("target/classes"));

    private static final DescribedPredicate<JavaClass> GENERATED = DescribedPredicate.describe(
            "are generated", type -> outermost(type).isAnnotatedWith(GeneratedByDomainwright.class));

    private static final DescribedPredicate<JavaClass> BUILDERS = DescribedPredicate.describe(
            "are the values of a builder",
            type -> outermost(type).getSimpleName().endsWith("Builder"));

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(GeneratedStateTest::outermost).orElse(type);
    }

    @Test
    void examplesHaveGeneratedClasses() {
        assertThat(CLASSES.stream().filter(GENERATED)).hasSizeGreaterThan(100);
    }

    @Test
    void staticFieldsAreConstants() {
        fields().that()
                .areDeclaredInClassesThat(GENERATED)
                .and()
                .areStatic()
                .and()
                // A switch over an enumeration has a table of the compiler's.
                .doNotHaveModifier(JavaModifier.SYNTHETIC)
                .should()
                .beFinal()
                .andShould()
                .notHaveRawType(
                        DescribedPredicate.describe("arrays, of which any element can change", JavaClass::isArray))
                .check(CLASSES);
    }

    @Test
    void emittersHaveNoFieldsOfTheirOwn() {
        fields().that()
                .areDeclaredInClassesThat(GENERATED.and(DescribedPredicate.not(BUILDERS)))
                .should()
                .beStatic()
                .check(CLASSES);
    }

    /** A stage is nested in a class that says what null means. */
    @Test
    void stagesAreNullMarked() {
        classes()
                .that(GENERATED)
                .and()
                .areTopLevelClasses()
                .should()
                .beAnnotatedWith(NullMarked.class)
                .check(CLASSES);
    }
}
