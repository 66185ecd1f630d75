package io.github.domainwright.conformance.inventory;

import io.github.domainwright.domain.model.Spelled;
import java.lang.reflect.InvocationTargetException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a member of a document through the accessors of the model. */
final class TypedRead {
    private TypedRead() {}

    /** Returns what is there at the end of {@code steps}: values, views, or {@code true} for an empty element. */
    static List<Object> of(Object view, Class<?> model, List<String> steps) {
        if (steps.isEmpty()) {
            return List.of(view);
        }
        Map<String, ModelMember> members = ModelMember.of(model);
        ModelMember anything = members.get(Step.of(Grammar.ANY));
        if (anything != null) {
            return read(view, anything);
        }
        ModelMember member = members.get(steps.get(0));
        if (member == null) {
            throw new IllegalStateException(model + " has no member " + steps.get(0) + ".");
        }
        List<String> rest = steps.subList(1, steps.size());
        return read(view, member).stream()
                .flatMap(child -> of(child, member.type(), rest).stream())
                .toList();
    }

    private static List<Object> read(Object view, ModelMember member) {
        Object value = call(view, member);
        if (value instanceof Optional<?> child) {
            return List.copyOf(child.stream().toList());
        }
        if (value instanceof Collection<?> children) {
            return List.copyOf(children);
        }
        boolean isThere = value instanceof Spelled<?> spelled ? spelled.isPresent() : (boolean) value;
        return isThere ? List.of(value) : List.of();
    }

    private static Object call(Object view, ModelMember member) {
        try {
            return member.method().invoke(view);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(member + " of " + view, e);
        }
    }
}
