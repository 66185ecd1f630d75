package io.github.domainwright.source;

import io.github.domainwright.source.SourceProblem.Level;
import java.util.ArrayList;
import java.util.List;

/**
 * What was read from some files.
 *
 * @param guests profiles and documents, refused ones too, in the order of the files
 * @param problems all that is wrong with any of them
 */
public record SourceReading(List<SourceGuest> guests, List<SourceProblem> problems) {
    /** Copies the lists. */
    public SourceReading {
        guests = List.copyOf(guests);
        problems = List.copyOf(problems);
    }

    /** Tells whether there is a problem of {@code level}. */
    public boolean has(Level level) {
        return problems.stream().anyMatch(problem -> problem.level() == level);
    }

    SourceReading and(SourceReading other) {
        List<SourceGuest> allGuests = new ArrayList<>(guests);
        allGuests.addAll(other.guests);
        List<SourceProblem> allProblems = new ArrayList<>(problems);
        allProblems.addAll(other.problems);
        return new SourceReading(allGuests, allProblems);
    }
}
