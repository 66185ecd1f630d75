package io.github.domainwright.domain;

import io.github.domainwright.domain.model.ElementEditor;
import io.github.domainwright.domain.model.ModelBuilder;
import io.github.domainwright.domain.model.ModelledElement;
import io.github.domainwright.domain.model.Spelled;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlValue;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Copies a domain through nothing but accessors and builders, so that only what the model knows arrives. */
final class Rebuilt {
    private int untyped;

    private Rebuilt() {}

    /** Returns a copy of {@code domain}. */
    static Domain of(Domain domain) {
        DomainBuilder builder = Domain.builder();
        new Rebuilt().copy(domain, builder);
        return builder.build();
    }

    /** Returns how many texts of {@code domain} are no values of their types. */
    static int untyped(Domain domain) {
        Rebuilt rebuilt = new Rebuilt();
        rebuilt.copy(domain, Domain.builder());
        return rebuilt.untyped;
    }

    private void copy(ModelledElement view, ModelBuilder builder) {
        for (Method member : Models.members(Models.of(view))) {
            Object value = Models.call(view, member);
            if (value instanceof Spelled<?> spelled) {
                spelled(member, spelled, builder);
            } else if (value instanceof Boolean isPresent) {
                if (isPresent) {
                    set(builder, member, boolean.class, true);
                }
            } else if (value instanceof Optional<?> child) {
                child.ifPresent(each -> child(member, (ModelledElement) each, builder));
            } else if (value instanceof List<?> each) {
                each.forEach(one -> repeated(member, one, builder));
            }
        }
    }

    private void repeated(Method member, Object one, ModelBuilder builder) {
        if (one instanceof Spelled<?> spelled) {
            spelled(member, spelled, builder);
        } else if (one instanceof ModelledElement child) {
            child(member, child, builder);
        } else {
            set(builder, member, one.getClass(), one);
        }
    }

    private void child(Method member, ModelledElement child, ModelBuilder builder) {
        Consumer<ModelBuilder> change = inside -> copy(child, inside);
        set(builder, member, Consumer.class, change);
    }

    private void spelled(Method member, Spelled<?> spelled, ModelBuilder builder) {
        if (spelled.value().isPresent()) {
            Object value = spelled.value().get();
            set(builder, member, primitive(value.getClass()), value);
        } else if (spelled.text().isPresent()) {
            untyped++;
            String text = spelled.text().get();
            Consumer<ElementEditor> spell;
            if (member.isAnnotationPresent(XmlAttribute.class)) {
                spell = raw -> raw.attribute(Models.xmlName(member), text);
            } else if (member.isAnnotationPresent(XmlValue.class)) {
                spell = raw -> raw.text(text);
            } else {
                spell = raw -> raw.child(Models.xmlName(member), leaf -> leaf.text(text));
            }
            Models.call(builder, method(builder, "raw", Consumer.class), spell);
        }
    }

    private static void set(ModelBuilder builder, Method member, Class<?> type, Object value) {
        Models.call(builder, method(builder, member.getName(), type), value);
    }

    private static Method method(ModelBuilder builder, String name, Class<?> type) {
        return Arrays.stream(builder.getClass().getMethods())
                .filter(method -> method.getName().equals(name) && method.getParameterCount() == 1)
                .filter(method -> method.getParameterTypes()[0].isAssignableFrom(type))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no " + name + "(" + type + ") in " + builder.getClass()));
    }

    private static Class<?> primitive(Class<?> type) {
        if (type == Integer.class) {
            return int.class;
        }
        return type == Long.class ? long.class : type;
    }
}
