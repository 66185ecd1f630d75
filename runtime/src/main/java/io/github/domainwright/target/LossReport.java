package io.github.domainwright.target;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Losses as a text for people: each thing that is lost once, with all the statements that say it. */
public final class LossReport {
    private LossReport() {}

    /** Returns the report on {@code losses}, three lines for each thing that is lost; empty if there are none. */
    public static String of(List<Loss> losses) {
        Map<List<Object>, List<Loss>> byConcept = losses.stream()
                .collect(Collectors.groupingBy(
                        loss -> List.of(loss.target(), loss.of()), LinkedHashMap::new, Collectors.toList()));
        return byConcept.values().stream().map(LossReport::entry).collect(Collectors.joining());
    }

    private static String entry(List<Loss> same) {
        Loss first = same.get(0);
        String places =
                same.stream().map(loss -> loss.place().toString()).distinct().collect(Collectors.joining(", "));
        return "%s: %s is %s%s.\n  %s\n  Said by %s.\n"
                .formatted(
                        first.target().title(),
                        first.of(),
                        first.effect().name().toLowerCase(Locale.ROOT),
                        first.matters() ? ", which has to be accepted" : "",
                        first.sentence(),
                        places);
    }
}
