package io.github.domainwright.processor.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import io.github.domainwright.processor.model.ProfileType;
import javax.lang.model.element.Modifier;

/**
 * A source file that was generated for a profile.
 *
 * @param name the qualified name of its class
 * @param text the file
 */
public record GeneratedSource(String name, String text) {
    private static final ClassName GENERATED = ClassName.get("javax.annotation.processing", "Generated");
    private static final ClassName NULL_MARKED = ClassName.get("org.jspecify.annotations", "NullMarked");
    private static final ClassName OURS = ClassName.get("io.github.domainwright.annotation", "GeneratedByDomainwright");
    private static final String PROCESSOR = "io.github.domainwright.processor.VmProfileProcessor";

    /** Starts the class {@code simpleName} for {@code profile}, as visible as the profile, with the usual marks. */
    static TypeSpec.Builder classFor(ProfileType profile, String simpleName) {
        TypeSpec.Builder type = TypeSpec.classBuilder(simpleName).addModifiers(Modifier.FINAL);
        if (profile.isPublic()) {
            type.addModifiers(Modifier.PUBLIC);
        }
        if (profile.marks().nullMarked()) {
            type.addAnnotation(NULL_MARKED);
        }
        if (profile.marks().generated()) {
            type.addAnnotation(AnnotationSpec.builder(GENERATED)
                    .addMember("value", "$S", PROCESSOR)
                    .build());
        }
        return type.addAnnotation(OURS);
    }

    static GeneratedSource of(ProfileType profile, TypeSpec type) {
        String text = JavaFile.builder(profile.packageName(), type)
                .indent("    ")
                .skipJavaLangImports(true)
                .build()
                .toString();
        String prefix = profile.packageName().isEmpty() ? "" : profile.packageName() + ".";
        return new GeneratedSource(prefix + type.name(), text);
    }
}
