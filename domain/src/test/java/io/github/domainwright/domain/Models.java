package io.github.domainwright.domain;

import io.github.domainwright.domain.model.ElementModel;
import io.github.domainwright.domain.model.ElementType;
import io.github.domainwright.domain.model.ModelledElement;
import io.github.domainwright.domain.model.Spelled;
import io.github.domainwright.tree.Element;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The interfaces that model elements, and what belongs to them, found by reflection. */
final class Models {
    private Models() {}

    /** Returns the interface that {@code view} implements. */
    static Class<?> of(ModelledElement view) {
        return Arrays.stream(view.getClass().getInterfaces())
                .filter(each -> each.isAnnotationPresent(ElementModel.class))
                .findFirst()
                .orElseThrow();
    }

    /** Returns {@code root} and all models that can be inside it. */
    static Set<Class<?>> reachable(Class<?> root) {
        Set<Class<?>> found = new LinkedHashSet<>();
        add(root, found);
        return found;
    }

    private static void add(Class<?> model, Set<Class<?>> found) {
        if (found.add(model)) {
            members(model).forEach(member -> child(member).ifPresent(child -> add(child, found)));
        }
    }

    /** Returns the methods of {@code model} that are members. */
    static List<Method> members(Class<?> model) {
        return Arrays.stream(model.getDeclaredMethods())
                .filter(method -> Modifier.isAbstract(method.getModifiers()) && !method.isSynthetic())
                .sorted(Comparator.comparing(Method::getName))
                .toList();
    }

    /** Returns the model of the element that {@code member} views. */
    static Optional<Class<?>> child(Method member) {
        return argument(member)
                .filter(type -> type instanceof Class<?> each && each.isAnnotationPresent(ElementModel.class))
                .map(type -> (Class<?>) type);
    }

    /** Returns what a member is an Optional, a List or a Spelled of. */
    static Optional<Type> argument(Method member) {
        return member.getGenericReturnType() instanceof ParameterizedType type
                ? Optional.of(type.getActualTypeArguments()[0])
                : Optional.empty();
    }

    /** Returns the type of the value that {@code member} spells. */
    static Optional<Class<?>> value(Method member) {
        Optional<Type> argument = argument(member);
        if (member.getReturnType() == Spelled.class) {
            return argument.map(type -> (Class<?>) type);
        }
        return argument.filter(
                        type -> type instanceof ParameterizedType spelled && spelled.getRawType() == Spelled.class)
                .map(type -> (Class<?>) ((ParameterizedType) type).getActualTypeArguments()[0]);
    }

    /** Tells whether {@code member} is all child elements. */
    static boolean isContent(Method member) {
        return argument(member).filter(type -> type == Element.class).isPresent();
    }

    /** Returns the name of {@code member} in the document. */
    static String xmlName(Method member) {
        XmlAttribute attribute = member.getAnnotation(XmlAttribute.class);
        XmlElement element = member.getAnnotation(XmlElement.class);
        String name = attribute != null ? attribute.name() : element != null ? element.name() : "##default";
        return name.equals("##default") ? member.getName() : name;
    }

    /** Returns the builder of {@code model}. */
    static Class<?> builder(Class<?> model) {
        String nested = model.getName().substring(model.getPackageName().length() + 1);
        try {
            return Class.forName(model.getPackageName() + "." + nested.replace('$', '_') + "Builder");
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns the type of {@code model}. */
    static ElementType<?, ?> type(Class<?> model) {
        try {
            return (ElementType<?, ?>) builder(model).getField("TYPE").get(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Calls {@code method} of {@code target}, whose class may be hidden. */
    static Object call(Object target, Method method, Object... arguments) {
        try {
            return method.invoke(target, arguments);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(method + " of " + target, e);
        }
    }
}
