package io.github.domainwright;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.InaccessibleObjectException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * The classes that were generated for a profile, found by their names.
 *
 * @param profile the type with {@code @VmProfile}
 */
record GeneratedClasses(Class<?> profile) {
    private static final String EMITTER = "Xml";
    private static final String SET_UP = "set-up.txt";

    /** Tells whether they are there. */
    boolean exist() {
        return find(EMITTER).isPresent();
    }

    /** Refuses to go on if one of them is not there. */
    void require() {
        for (String suffix : List.of("Builder", EMITTER)) {
            find(suffix).orElseThrow(() -> missing(suffix));
        }
    }

    /** Returns the document of {@code vm}. */
    String toXml(Object vm) {
        Class<?> emitter = find(EMITTER).orElseThrow(() -> missing(EMITTER));
        try {
            Method toXml = emitter.getMethod("toXml", profile);
            // The generated class of a profile that is not public is not public either.
            toXml.setAccessible(true);
            return (String) toXml.invoke(null, vm);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException refusal) {
                throw refusal;
            }
            throw new IllegalStateException(emitter.getName() + " failed.", e.getCause());
        } catch (InaccessibleObjectException | ReflectiveOperationException e) {
            throw new IllegalStateException(
                    "%s cannot be called from here. Export or open its package to %s, or call it directly."
                            .formatted(emitter.getName(), getClass().getModule().getName()),
                    e);
        }
    }

    private Optional<Class<?>> find(String suffix) {
        try {
            return Optional.of(Class.forName(name(suffix), false, profile.getClassLoader()));
        } catch (ClassNotFoundException e) {
            return Optional.empty();
        }
    }

    /** Returns the name of the generated class with the ending {@code suffix}. */
    String name(String suffix) {
        String nested = profile.getSimpleName();
        for (Class<?> around = profile.getDeclaringClass(); around != null; around = around.getDeclaringClass()) {
            nested = around.getSimpleName() + "_" + nested;
        }
        String packageName = profile.getPackageName();
        return packageName.isEmpty() ? nested + suffix : packageName + "." + nested + suffix;
    }

    private RuntimeException missing(String suffix) {
        if (profile.getEnclosingMethod() != null) {
            return new IllegalArgumentException(
                    "%s is declared inside a method, where no annotation processor sees it. Move it out of the method."
                            .formatted(profile.getSimpleName()));
        }
        return new ProcessorDidNotRunException("""
                %s has no %s: the annotation processor did not run when it was compiled.
                  Why: JDK 23 and newer run no processor that is merely on the class path, and no JDK runs one that it is not given.
                  Fix: name the processor as follows, and compile again.
                %s""".formatted(profile.getName(), name(suffix), setUp()));
    }

    private static String setUp() {
        try (InputStream in = GeneratedClasses.class.getResourceAsStream(SET_UP)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(SET_UP + " cannot be read from the jar", e);
        }
    }
}
