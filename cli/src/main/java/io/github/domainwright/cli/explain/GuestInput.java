package io.github.domainwright.cli.explain;

import io.github.domainwright.cli.Documents;
import io.github.domainwright.cli.Guests;
import io.github.domainwright.platform.TargetVersions;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The guest in question, if there is one already. */
final class GuestInput {
    @Option(names = "--xml", paramLabel = "FILE", description = "The guest's domain document; - is standard input.")
    private @Nullable String xml;

    @Option(
            names = "--profile",
            paramLabel = "FILE",
            description = "A Java source with profiles; it is compiled in memory, and nothing is written.")
    private @Nullable Path profile;

    List<Question> questions(GuestOptions options) {
        if (profile != null) {
            return Guests.profiles(profile).stream()
                    .map(each -> Question.of(each.tree(), each.versions(), options))
                    .toList();
        }
        if (xml != null) {
            return List.of(Question.of(Documents.read(xml), TargetVersions.UNKNOWN, options));
        }
        return List.of(Question.of(options));
    }
}
