package io.github.domainwright.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.domainwright.domain.model.ElementEditor;
import io.github.domainwright.domain.model.ElementType;
import io.github.domainwright.domain.model.ModelBuilder;
import io.github.domainwright.domain.model.Spelled;
import io.github.domainwright.domain.sample.Machine;
import io.github.domainwright.tree.Element;
import io.github.domainwright.tree.Origin;
import io.github.domainwright.value.CpuSet;
import io.github.domainwright.value.MacAddress;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every member of every model can be set, read back, and removed. */
class BuilderMethodsTest {
    static Stream<Class<?>> models() {
        return Stream.of(Domain.class, Machine.class).flatMap(root -> Models.reachable(root).stream());
    }

    @Test
    void allModelsAreReachable() {
        assertThat(models()).hasSizeGreaterThan(300);
    }

    @ParameterizedTest
    @MethodSource("models")
    void eachMemberIsSetReadAndRemoved(Class<?> model) {
        for (Method member : Models.members(model)) {
            ModelBuilder builder = empty(model);
            for (Object value : values(member)) {
                Models.call(builder, setter(builder, member, value), value);
                assertThat(isPresent(read(builder, member)))
                        .as("%s after %s", member, value)
                        .isTrue();
                Models.call(builder, method(builder, "clear" + capital(member)));
                assertThat(isPresent(read(builder, member)))
                        .as("%s after it was cleared", member)
                        .isFalse();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void eachRepeatedMemberIsEditedAndRemovedByChoice(Class<?> model) {
        for (Method member : Models.members(model)) {
            if (member.getReturnType() != List.class || Models.child(member).isEmpty()) {
                continue;
            }
            ModelBuilder builder = empty(model);
            Consumer<Object> nothing = each -> {};
            Models.call(builder, setter(builder, member, nothing), nothing);
            Consumer<ModelBuilder> mark =
                    each -> Models.call(each, method(each, "raw"), (Consumer<Object>) raw -> marked(raw));
            Predicate<Object> all = each -> true;
            Models.call(builder, method(builder, "edit" + capital(member)), all, mark);
            assertThat(read(builder, member).toString()).as("%s", member).contains("marked=''");
            Models.call(builder, method(builder, "remove" + capital(member)), all);
            assertThat((List<?>) read(builder, member)).isEmpty();
        }
    }

    private static void marked(Object raw) {
        ((ElementEditor) raw).attribute("marked", "");
    }

    private static ModelBuilder empty(Class<?> model) {
        ElementType<?, ?> type = Models.type(model);
        return (ModelBuilder) type.builder("x");
    }

    private static Object read(ModelBuilder builder, Method member) {
        return Models.call(Models.call(builder, method(builder, "build")), member);
    }

    private static boolean isPresent(Object read) {
        if (read instanceof Spelled<?> spelled) {
            return spelled.value().isPresent();
        }
        if (read instanceof Optional<?> child) {
            return child.isPresent();
        }
        return read instanceof List<?> each ? !each.isEmpty() : (Boolean) read;
    }

    /** Returns what can be given to the methods that set {@code member}. */
    private static List<Object> values(Method member) {
        if (Models.isContent(member)) {
            return List.of(new Element("any", List.of(), List.of(), Origin.UNKNOWN));
        }
        if (member.getReturnType() == boolean.class) {
            return List.of(true);
        }
        Optional<Class<?>> child = Models.child(member);
        if (child.isPresent()) {
            Consumer<Object> nothing = each -> {};
            return List.of(nothing, Models.call(empty(child.get()), method(empty(child.get()), "build")));
        }
        Class<?> type = Models.value(member).orElseThrow();
        if (type.isEnum()) {
            return List.of(type.getEnumConstants());
        }
        return List.of(samples().filter(type::isInstance).findFirst().orElseThrow());
    }

    private static Stream<Object> samples() {
        return Stream.of("text", 7, 7L, UUID.randomUUID(), CpuSet.parse("1-3"), MacAddress.of("52:54:00:00:00:01"));
    }

    private static Method setter(ModelBuilder builder, Method member, Object value) {
        return Arrays.stream(builder.getClass().getMethods())
                .filter(method -> method.getName().equals(member.getName()) && method.getParameterCount() == 1)
                .filter(method -> takes(method.getParameterTypes()[0], value))
                .findFirst()
                .orElseThrow(() -> new AssertionError(member + " cannot be set to " + value.getClass()));
    }

    private static boolean takes(Class<?> parameter, Object value) {
        return parameter.isInstance(value)
                || parameter == int.class && value instanceof Integer
                || parameter == long.class && value instanceof Long
                || parameter == boolean.class && value instanceof Boolean;
    }

    private static Method method(Object target, String name) {
        return Arrays.stream(target.getClass().getMethods())
                .filter(method -> method.getName().equals(name) && !method.isBridge())
                .findFirst()
                .orElseThrow(() -> new AssertionError(target.getClass() + " has no " + name));
    }

    private static String capital(Method member) {
        return member.getName().substring(0, 1).toUpperCase(Locale.ROOT)
                + member.getName().substring(1);
    }
}
