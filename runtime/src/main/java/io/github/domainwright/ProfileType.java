package io.github.domainwright;

import io.github.domainwright.annotation.VmProfile;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the profile that a class is or implements. */
final class ProfileType {
    private ProfileType() {}

    /** Returns the generated classes of the profile that {@code type} is or implements. */
    static GeneratedClasses of(Class<?> type) {
        List<GeneratedClasses> profiles = profiles(type);
        if (profiles.isEmpty()) {
            throw new IllegalArgumentException(
                    "%s is no profile: neither it nor a type that it extends or implements carries @VmProfile."
                            .formatted(type.getName()));
        }
        List<GeneratedClasses> generated =
                profiles.stream().filter(GeneratedClasses::exist).toList();
        List<GeneratedClasses> candidates = generated.isEmpty() ? profiles : generated;
        if (candidates.size() > 1) {
            String emitters =
                    candidates.stream().map(candidate -> candidate.name("Xml")).collect(Collectors.joining(", "));
            throw new IllegalArgumentException("%s is of several profiles. Call toXml of the one that is meant: %s."
                    .formatted(type.getName(), emitters));
        }
        return candidates.get(0);
    }

    /** Returns the profiles that {@code type} is or implements, without those that another of them extends. */
    private static List<GeneratedClasses> profiles(Class<?> type) {
        Set<Class<?>> types = new LinkedHashSet<>();
        addWithAncestors(type, types);
        types.removeIf(each -> !each.isAnnotationPresent(VmProfile.class));
        return types.stream()
                .filter(each -> types.stream().noneMatch(other -> other != each && each.isAssignableFrom(other)))
                .map(GeneratedClasses::new)
                .toList();
    }

    private static void addWithAncestors(Class<?> type, Set<Class<?>> into) {
        if (into.add(type)) {
            Stream.concat(Stream.ofNullable(type.getSuperclass()), Stream.of(type.getInterfaces()))
                    .forEach(ancestor -> addWithAncestors(ancestor, into));
        }
    }
}
