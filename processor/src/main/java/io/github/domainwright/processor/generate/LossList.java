package io.github.domainwright.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import io.github.domainwright.annotation.Concept;
import io.github.domainwright.annotation.ProfileTarget;
import io.github.domainwright.target.Loss;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** The losses of a profile on one target: for the Javadoc of its emitter, and as a method of it. */
final class LossList {
    private LossList() {}

    /** Returns the paragraph of the Javadoc that lists {@code losses}. */
    static String javadoc(List<Loss> losses) {
        if (losses.isEmpty()) {
            return "<p>Nothing that the profile states is lost.\n\n";
        }
        Set<String> lines = new LinkedHashSet<>();
        for (Loss loss : losses) {
            lines.add("  <li>{@code %s} (%s): %s\n"
                    .formatted(loss.of(), loss.effect().name().toLowerCase(Locale.ROOT), loss.sentence()));
        }
        return "<p>What is not as the profile states it:\n\n<ul>\n" + String.join("", lines) + "</ul>\n\n";
    }

    static MethodSpec.Builder signature() {
        return MethodSpec.methodBuilder("losses")
                .addJavadoc("Returns what the target does not carry.\n\n@return the losses, accepted or not\n")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(ParameterizedTypeName.get(List.class, Loss.class));
    }

    /** Returns the method that lists {@code losses}. */
    static MethodSpec method(List<Loss> losses) {
        Set<CodeBlock> items = new LinkedHashSet<>();
        for (Loss loss : losses) {
            items.add(CodeBlock.of(
                    "$T.of($T.$L, $T.$L, $S)",
                    Loss.class,
                    ProfileTarget.class,
                    loss.target(),
                    Concept.class,
                    loss.of(),
                    loss.place().toString()));
        }
        return signature()
                .addStatement(
                        items.isEmpty() ? "return $T.of($L)" : "return $T.of(\n$L)",
                        List.class,
                        items.stream().collect(CodeBlock.joining(",\n")))
                .build();
    }
}
