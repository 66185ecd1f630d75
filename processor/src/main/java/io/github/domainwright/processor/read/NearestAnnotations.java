package io.github.domainwright.processor.read;

import io.github.domainwright.processor.diagnostic.Diagnostic;
import io.github.domainwright.processor.diagnostic.Refusal;
import io.github.domainwright.processor.model.AnnotationModel;
import io.github.domainwright.processor.model.VocabularyModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Chooses among annotations that say something about the same thing: what an element states itself counts before what a
 * preset says, and a nearer preset before a farther one. Two presets that are equally near must not contradict each other,
 * because their order would decide, and one of them can be the weaker one.
 */
final class NearestAnnotations {
    /** Those that add up, wherever they stand: each says something else. */
    private static final Set<String> ADDING_UP =
            Set.of("io.github.domainwright.annotation.RawXml", "io.github.domainwright.annotation.AcceptLoss");

    private NearestAnnotations() {}

    /** Returns those of {@code annotations}, nearest first, that count. */
    static List<AnnotationModel> of(List<AnnotationModel> annotations, Consumer<Diagnostic> problems) {
        List<AnnotationModel> nearest = new ArrayList<>();
        for (AnnotationModel annotation : annotations) {
            boolean isDirect = distance(annotation) == 1;
            Optional<AnnotationModel> same = nearest.stream()
                    .filter(nearer -> !isDirect && saysTheSame(nearer, annotation))
                    .findFirst();
            if (same.isEmpty()) {
                nearest.add(annotation);
            } else if (contradicts(same.get(), annotation)) {
                problems.accept(Refusal.GIVEN_TWICE.at(
                        annotation.origin(), "the preset " + preset(same.get()), annotation.simpleName()));
            }
        }
        return nearest;
    }

    private static int distance(AnnotationModel annotation) {
        return annotation.origin().annotations().size();
    }

    private static boolean saysTheSame(AnnotationModel nearer, AnnotationModel farther) {
        VocabularyModel word = nearer.vocabulary();
        boolean isOneOfItsKind = word == null ? !ADDING_UP.contains(nearer.name()) : !word.isMany();
        return nearer.name().equals(farther.name())
                && (isOneOfItsKind || nearer.key().isPresent() && nearer.key().equals(farther.key()));
    }

    private static boolean contradicts(AnnotationModel one, AnnotationModel other) {
        return distance(one) == distance(other) && !words(one).equals(words(other));
    }

    private static Map<String, List<String>> words(AnnotationModel annotation) {
        return annotation.members().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().words()));
    }

    private static String preset(AnnotationModel annotation) {
        List<String> chain = annotation.origin().annotations();
        String name = chain.get(chain.size() - 2);
        return "@" + name.substring(name.lastIndexOf('.') + 1);
    }
}
