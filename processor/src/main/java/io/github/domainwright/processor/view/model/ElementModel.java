package io.github.domainwright.processor.view.model;

import io.github.domainwright.processor.model.ProfileType.GeneratedMarks;
import java.util.List;

/**
 * An element as an interface models it.
 *
 * @param type the interface
 * @param element the name of the element, if it stands in one place only; else {@code ""}
 * @param members its members, in the order in which they are written
 * @param variants the forms of the element that its builder offers
 * @param marks the annotations that generated code can carry
 */
public record ElementModel(
        ModelType type, String element, List<MemberModel> members, List<VariantModel> variants, GeneratedMarks marks) {
    /** Copies the lists. */
    public ElementModel {
        members = List.copyOf(members);
        variants = List.copyOf(variants);
    }
}
