package io.github.domainwright.processor.generate;

import com.palantir.javapoet.ClassName;
import io.github.domainwright.processor.model.ComponentModel;
import io.github.domainwright.processor.model.ProfileModel;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Names the types inside a builder, so that no two are the same, not even for file systems that ignore case, and none
 * hides a type that the builder mentions: in the unnamed package there is no other way to name that.
 */
final class NestedNames {
    private final ClassName builder;
    private final Set<String> taken = new HashSet<>();

    NestedNames(ProfileModel profile, ClassName builder) {
        this.builder = builder;
        mention(profile.type().names());
        profile.components().forEach(component -> mention(component.type().nesting()));
    }

    private void mention(List<String> nesting) {
        nesting.stream().limit(1).forEach(name -> taken.add(name.toLowerCase(Locale.ROOT)));
    }

    /** Takes {@code name}, or the next free one like it. */
    ClassName take(String name) {
        String free = name;
        while (!taken.add(free.toLowerCase(Locale.ROOT))) {
            free += "_";
        }
        return builder.nestedClass(free);
    }

    /** Takes the name of the stage that takes the value of {@code component}. */
    ClassName takeStage(ComponentModel component) {
        String name = component.name();
        return take(name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1) + "Stage");
    }
}
