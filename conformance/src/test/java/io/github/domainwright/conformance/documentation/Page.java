package io.github.domainwright.conformance.documentation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A page of the documentation, and what stands on it in Java.
 *
 * @param file where it lies
 * @param text what it says
 */
record Page(Path file, String text) {
    private static final Pattern SAMPLE = Pattern.compile("(?m)^```java\\n([^`]*)^```$");
    private static final Pattern BLOCK = Pattern.compile("(?m)^```\\w+\\n[^`]*^```$");
    private static final Pattern IMPORTS = Pattern.compile("<!-- imports: ([^>]*) -->");
    private static final Pattern TYPE =
            Pattern.compile("(?m)^(?:public )?(?:record|class|interface|@interface|enum) \\w+");
    private static final Pattern PUBLIC = Pattern.compile("(?m)^public (?=record|class|interface|@interface|enum)");

    static Page of(Path file) throws IOException {
        return new Page(file, Files.readString(file));
    }

    /** The package that its samples are compiled in. */
    String packageName() {
        String name = file.getFileName().toString().replace(".md", "").replace('-', '_');
        return "samples." + name.toLowerCase(Locale.ROOT) + "_page";
    }

    /** The classes that it names in comments, because several packages have one of that name. */
    List<String> imports() {
        return IMPORTS.matcher(text)
                .results()
                .flatMap(found -> Stream.of(found.group(1).split(",")))
                .map(String::strip)
                .toList();
    }

    /** Samples that declare types; not public, so that several fit into one file. */
    List<String> types() {
        return samples(Page::declares)
                .map(sample -> PUBLIC.matcher(sample).replaceAll(""))
                .toList();
    }

    /** All other samples, in order; each can use what those before it declare. */
    List<String> statements() {
        return samples(sample -> !declares(sample)).toList();
    }

    /** What stands outside of blocks that say their language. */
    String prose() {
        return BLOCK.matcher(text).replaceAll("");
    }

    private Stream<String> samples(Predicate<String> wanted) {
        return SAMPLE.matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .filter(wanted);
    }

    private static boolean declares(String sample) {
        return TYPE.matcher(sample).find();
    }
}
