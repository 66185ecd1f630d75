package io.github.domainwright.processor.read;

import io.github.domainwright.processor.model.VocabularyModel;
import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.value.ValueFormat;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.TypeElement;

/**
 * Reads how an annotation type declares its place in the document: {@code @DomainElement} on the type, the standard
 * mapping annotations and a few of our own on its members.
 */
final class VocabularyReader {
    private static final String OURS = "io.github.domainwright.annotation.";

    private final Mirrors mirrors;
    private final Map<String, Optional<VocabularyModel>> known;

    /** Remembers in {@code known} what our own annotation types declare: they come from a jar and stay what they are. */
    VocabularyReader(Mirrors mirrors, Map<String, Optional<VocabularyModel>> known) {
        this.mirrors = mirrors;
        this.known = known;
    }

    /**
     * Returns the declaration of {@code annotation}, or nothing if it is not a word of the vocabulary.
     *
     * @throws IllegalArgumentException if a path in the declaration is not one, or it makes no sense
     */
    Optional<VocabularyModel> read(TypeElement annotation) {
        String name = annotation.getQualifiedName().toString();
        if (!name.startsWith(OURS)) {
            return declaration(annotation);
        }
        Optional<VocabularyModel> word = known.get(name);
        if (word == null) {
            word = declaration(annotation);
            known.put(name, word);
        }
        return word;
    }

    private Optional<VocabularyModel> declaration(TypeElement annotation) {
        return Mirrors.find(annotation, OURS + "DomainElement").map(declared -> model(annotation, declared));
    }

    private VocabularyModel model(TypeElement annotation, AnnotationMirror declared) {
        VocabularyMembers members = new VocabularyMembers(mirrors);
        VocabularyModel word = new VocabularyModel(
                DomainPath.of(mirrors.text(declared, "value")),
                (Boolean) mirrors.value(declared, "many"),
                mirrors.path(declared, "key"),
                mirrors.path(declared, "parameter"),
                ValueFormat.valueOf(mirrors.text(declared, "format")),
                mirrors.text(declared, "whenAbsent").equals("ELEMENT"),
                members.fixed(annotation),
                members.of(annotation),
                members.parts(annotation));
        VocabularySense.require(word);
        return word;
    }
}
