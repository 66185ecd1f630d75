package io.github.domainwright.processor.generate;

import io.github.domainwright.processor.model.AnnotationModel;
import io.github.domainwright.processor.model.ComponentModel;
import io.github.domainwright.processor.model.VocabularyModel;
import io.github.domainwright.tree.DomainPath;
import java.util.Objects;

/** The Javadoc of a builder's setter: where the value goes, what it must look like, what happens without it. */
final class ComponentJavadoc {
    private ComponentJavadoc() {}

    static String of(ComponentModel component) {
        VocabularyModel word = component.annotations().stream()
                .map(AnnotationModel::vocabulary)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        DomainPath parameter = word == null ? null : word.parameter();
        if (word == null || parameter == null) {
            return "Sets {@code %s}.\n\n@param %s the value\n@return the next stage\n"
                    .formatted(component.name(), component.name());
        }
        return "Sets {@code domain/%s}%s.\n\n@param %s %s%s\n@return the next stage\n"
                .formatted(
                        inCode(word.element().resolve(parameter)),
                        absence(component, word),
                        component.name(),
                        switch (component.type().multiplicity()) {
                            case LIST -> "any number of values: ";
                            default -> "";
                        },
                        word.format().description());
    }

    private static String absence(ComponentModel component, VocabularyModel word) {
        String element = "{@code <"
                + inCode(word.element().steps().get(word.element().steps().size() - 1)) + ">}";
        return switch (component.type().multiplicity()) {
            case ONE -> "";
            case OPTIONAL ->
                word.dropsElement() ? "; left out, the guest has no such " + element : "; left out, libvirt chooses";
            case LIST -> "; each value makes one " + element;
        };
    }

    /** A path can quote any value of a key; what could end the tag or the comment must not stand there. */
    private static String inCode(Object path) {
        return path.toString().replaceAll("[*{}\\\\]", "?");
    }
}
