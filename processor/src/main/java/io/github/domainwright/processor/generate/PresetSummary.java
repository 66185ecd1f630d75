package io.github.domainwright.processor.generate;

import io.github.domainwright.processor.model.AnnotationModel;
import io.github.domainwright.processor.model.ProfileModel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Paragraphs for the Javadoc of an emitter about what each preset of a profile stands for there. */
final class PresetSummary {
    private PresetSummary() {}

    /** Returns a paragraph for each preset, or {@code ""} if there is none. */
    static String of(ProfileModel profile) {
        Map<String, String> byPreset = all(profile)
                .filter(annotation -> annotation.origin().annotations().size() > 1)
                .filter(annotation -> !profile.isGivenByComponent(annotation))
                .collect(Collectors.groupingBy(
                        PresetSummary::presets,
                        LinkedHashMap::new,
                        Collectors.mapping(PresetSummary::inCode, Collectors.joining(", "))));
        return byPreset.entrySet().stream()
                .map(preset -> "<p>%s states %s.\n\n".formatted(preset.getKey(), preset.getValue()))
                .collect(Collectors.joining());
    }

    private static Stream<AnnotationModel> all(ProfileModel profile) {
        return Stream.concat(
                profile.annotations().stream(),
                profile.values().stream().flatMap(component -> component.annotations().stream()));
    }

    /** Names the preset, and before it those that it came with. */
    private static String presets(AnnotationModel annotation) {
        List<String> chain = annotation.origin().annotations();
        return chain.subList(0, chain.size() - 1).stream()
                .map(PresetSummary::simpleName)
                .map(name -> "{@code " + name + "}")
                .collect(Collectors.joining(" with "));
    }

    private static String inCode(AnnotationModel annotation) {
        String key = annotation
                .key()
                .filter(text -> text.matches("[\\w.:-]+"))
                .map(text -> "(" + text + ")")
                .orElse("");
        return "{@code " + annotation.simpleName() + key + "}";
    }

    private static String simpleName(String name) {
        return "@" + name.substring(name.lastIndexOf('.') + 1);
    }
}
