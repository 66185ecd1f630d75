package io.github.domainwright.source;

import io.github.domainwright.annotation.VmProfile;
import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The options that javac is run with. */
final class JavacOptions {
    private static final Pattern SEPARATOR = Pattern.compile(Pattern.quote(File.pathSeparator));

    private JavacOptions() {}

    static List<String> of(List<Path> classPath, List<Path> sourceRoots) {
        List<String> options = new ArrayList<>(List.of(
                "-proc:only", "-implicit:none", "-Xmaxerrs", "100000", "-Xmaxwarns", "100000", "-Xlint:-options"));
        options.addAll(List.of("-classpath", join(Stream.concat(classPath.stream(), own()))));
        if (!sourceRoots.isEmpty()) {
            options.addAll(List.of("-sourcepath", join(sourceRoots.stream())));
        }
        return options;
    }

    /** What this program runs from: the one jar of the command line, or Domainwright's own jars. */
    private static Stream<Path> own() {
        Stream<Path> started = Stream.of("java.class.path", "jdk.module.path")
                .map(property -> System.getProperty(property, ""))
                .flatMap(SEPARATOR::splitAsStream)
                .filter(entry -> !entry.isEmpty())
                .map(Path::of);
        return Stream.concat(started, annotations()).distinct();
    }

    /** The annotations may have come by another class loader than the one of the class path. */
    private static Stream<Path> annotations() {
        CodeSource source = VmProfile.class.getProtectionDomain().getCodeSource();
        try {
            return source == null
                    ? Stream.of()
                    : Stream.of(Path.of(source.getLocation().toURI()));
        } catch (URISyntaxException e) {
            return Stream.of();
        }
    }

    private static String join(Stream<Path> paths) {
        return paths.map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }
}
