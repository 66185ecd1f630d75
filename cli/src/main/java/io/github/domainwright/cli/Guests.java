package io.github.domainwright.cli;

import io.github.domainwright.processor.CheckedProfile;
import io.github.domainwright.source.ProfileSources;
import io.github.domainwright.source.SourceGuest;
import io.github.domainwright.source.SourceProblem;
import io.github.domainwright.source.SourceReading;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Reads the profiles that a command is about. */
public final class Guests {
    private Guests() {}

    /**
     * Reads the profiles in the Java source {@code file}.
     *
     * @throws CommandFailure if there is none, or one is refused: nothing can be said about a guest that cannot be made
     */
    public static List<CheckedProfile> profiles(Path file) {
        SourceReading reading = new ProfileSources().read(List.of(file));
        if (reading.has(SourceProblem.Level.UNREADABLE)) {
            throw CommandFailure.unreadable(text(reading));
        }
        if (reading.has(SourceProblem.Level.ERROR)) {
            throw new CommandFailure(ExitCode.FINDINGS, text(reading));
        }
        List<CheckedProfile> profiles = reading.guests().stream()
                .filter(guest -> guest.kind() == SourceGuest.Kind.PROFILE)
                .map(SourceGuest::profile)
                .toList();
        if (profiles.isEmpty()) {
            throw CommandFailure.unreadable(file + " has no profile: no type in it carries @VmProfile.");
        }
        return profiles;
    }

    private static String text(SourceReading reading) {
        return reading.problems().stream()
                .map(SourceProblem::toString)
                .collect(Collectors.joining("\n", "the profile cannot be used.\n", ""));
    }
}
