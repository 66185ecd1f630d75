package io.github.domainwright.conformance.inventory;

import io.github.domainwright.domain.model.Spelled;
import jakarta.xml.bind.annotation.XmlAnyElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlValue;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.xml.namespace.QName;

/**
 * A member of an element as the model declares it.
 *
 * @param kind what it is
 * @param repeated whether there can be more than one
 * @param type the type of its value, or the model of the child
 * @param method the method that declares it
 */
record ModelMember(Kind kind, boolean repeated, Class<?> type, Method method) {
    private static final String DEFAULT = "##default";

    /** Returns the members of {@code model} by their step in a path. */
    static Map<String, ModelMember> of(Class<?> model) {
        return Arrays.stream(model.getDeclaredMethods())
                .filter(method -> Modifier.isAbstract(method.getModifiers()))
                .map(ModelMember::of)
                .collect(Collectors.toMap(ModelMember::step, member -> member, ModelMember::twice, TreeMap::new));
    }

    private static ModelMember twice(ModelMember one, ModelMember other) {
        throw new IllegalStateException(one.method() + " and " + other.method() + " are the same member.");
    }

    private static ModelMember of(Method method) {
        boolean repeated = method.getReturnType() == List.class;
        Type single = repeated || method.getReturnType() == Optional.class
                ? argument(method.getGenericReturnType())
                : method.getGenericReturnType();
        boolean spelled = single instanceof ParameterizedType type && type.getRawType() == Spelled.class;
        Class<?> type = (Class<?>) (spelled ? argument(single) : single);
        return new ModelMember(kind(method, spelled), repeated, type, method);
    }

    private static Type argument(Type type) {
        return ((ParameterizedType) type).getActualTypeArguments()[0];
    }

    private static Kind kind(Method method, boolean spelled) {
        if (method.isAnnotationPresent(XmlAttribute.class)) {
            return Kind.ATTRIBUTE;
        }
        if (method.isAnnotationPresent(XmlValue.class)) {
            return Kind.TEXT;
        }
        if (method.isAnnotationPresent(XmlAnyElement.class)) {
            return Kind.ANYTHING;
        }
        return spelled ? Kind.LEAF : method.getReturnType() == boolean.class ? Kind.FLAG : Kind.CHILD;
    }

    private String step() {
        return switch (kind) {
            case ATTRIBUTE ->
                "@" + given(method.getAnnotation(XmlAttribute.class).name());
            case TEXT -> Step.TEXT;
            case ANYTHING -> Step.of(Grammar.ANY);
            case LEAF, FLAG, CHILD -> {
                XmlElement element = method.getAnnotation(XmlElement.class);
                yield element == null
                        ? method.getName()
                        : Step.of(new QName(
                                element.namespace().equals(DEFAULT) ? "" : element.namespace(), given(element.name())));
            }
        };
    }

    private String given(String name) {
        return name.equals(DEFAULT) ? method.getName() : name;
    }

    /** Returns the words that the model knows, empty if its values are not words. */
    List<String> words() {
        return type.isEnum() ? ModelWords.of(type) : List.of();
    }
}
