package io.github.domainwright.domain;

import io.github.domainwright.domain.model.ElementEditor;
import io.github.domainwright.domain.model.Hex;
import io.github.domainwright.domain.model.ModelBuilder;
import io.github.domainwright.domain.model.ModelledElement;
import io.github.domainwright.domain.model.Spelled;
import io.github.domainwright.tree.Element;
import io.github.domainwright.tree.Node;
import io.github.domainwright.tree.Origin;
import io.github.domainwright.tree.Value;
import io.github.domainwright.value.DomainValue;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlValue;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Copies a domain through nothing but accessors and builders, so that only what the model knows arrives. A text that its
 * type does not understand, or would write otherwise, is copied as text.
 */
public final class Rebuilt {
    private static final Pattern NUMBER = Pattern.compile("[0-9]+|0[xX][0-9a-fA-F]+");

    private final List<String> untyped = new ArrayList<>();

    private Rebuilt() {}

    /** Returns a copy of {@code domain}. */
    public static Domain of(Domain domain) {
        DomainBuilder builder = Domain.builder();
        new Rebuilt().copy(domain, builder);
        return builder.build();
    }

    /** Returns the members and texts of {@code domain} that are copied as text. */
    static List<String> untyped(Domain domain) {
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
        if (spelled.text().isEmpty()) {
            return;
        }
        String text = spelled.text().get();
        boolean isAttribute = member.isAnnotationPresent(XmlAttribute.class);
        boolean keepsText = spelled.value()
                .filter(value -> isWritten(value, text, isAttribute))
                .filter(value -> isAttribute || !member.isAnnotationPresent(Hex.class))
                .isPresent();
        if (keepsText) {
            Object value = spelled.value().orElseThrow();
            set(builder, member, primitive(value.getClass()), value);
            return;
        }
        untyped.add(member.getDeclaringClass().getName() + "." + member.getName() + " " + text);
        Consumer<ElementEditor> spell;
        if (isAttribute) {
            spell = raw -> raw.attribute(Models.xmlName(member), text);
        } else if (member.isAnnotationPresent(XmlValue.class)) {
            spell = raw -> raw.text(text);
        } else {
            spell = raw -> raw.add(leaf(Models.xmlName(member), text));
        }
        Models.call(builder, method(builder, "raw", Consumer.class), spell);
    }

    /** The base of a number may change in an attribute. */
    private static boolean isWritten(Object value, String text, boolean isAttribute) {
        if (value instanceof Number) {
            return isAttribute && NUMBER.matcher(text).matches()
                    || value.toString().equals(text);
        }
        if (value instanceof UUID) {
            return value.toString().equals(text);
        }
        return !(value instanceof DomainValue known) || known.domainText().equals(text);
    }

    private static Element leaf(String name, String text) {
        return new Element(name, List.of(), List.of(new Node.Text(Value.of(text), Origin.UNKNOWN)), Origin.UNKNOWN);
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
