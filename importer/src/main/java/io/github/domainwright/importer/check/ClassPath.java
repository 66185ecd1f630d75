package io.github.domainwright.importer.check;

import io.github.domainwright.annotation.VmProfile;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.io.File;
import java.net.URI;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** Where the classes are that a profile is compiled against. */
final class ClassPath {
    private ClassPath() {}

    /** Returns the places that this program has its own classes from. */
    static String ofProgram() {
        return Stream.of(VmProfile.class, XmlAttribute.class, NullMarked.class)
                .map(ClassPath::place)
                .flatMap(Optional::stream)
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static Optional<String> place(Class<?> type) {
        return Optional.ofNullable(type.getProtectionDomain().getCodeSource())
                .map(CodeSource::getLocation)
                .map(location -> Path.of(URI.create(location.toString())).toString());
    }
}
