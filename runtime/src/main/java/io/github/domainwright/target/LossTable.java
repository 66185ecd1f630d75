package io.github.domainwright.target;

import io.github.domainwright.annotation.Concept;
import io.github.domainwright.annotation.ProfileTarget;
import io.github.domainwright.rule.TableFile;
import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.Origin;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What each target makes of what it cannot carry, from the data file {@code losses.tsv}. */
public final class LossTable {
    private static final List<Row> ROWS = TableFile.rows(LossTable.class, "losses.tsv").stream()
            .map(LossTable::row)
            .toList();
    private static final Map<List<Object>, Row> BY_CONCEPT = ROWS.stream()
            .collect(Collectors.toUnmodifiableMap(row -> List.of(row.target(), row.of()), Function.identity()));

    private LossTable() {}

    /**
     * One loss that there can be.
     *
     * @param target the target
     * @param of what is lost
     * @param effect what becomes of it
     * @param matters whether it matters to security
     * @param sentence what the target does instead
     */
    public record Row(ProfileTarget target, Concept of, Effect effect, boolean matters, String sentence) {}

    private static Row row(List<String> columns) {
        return new Row(
                ProfileTarget.valueOf(columns.get(0)),
                Concept.valueOf(columns.get(1)),
                Effect.valueOf(columns.get(2)),
                columns.get(3).equals("security"),
                columns.get(4));
    }

    /** Returns all losses that there can be. */
    public static List<Row> rows() {
        return ROWS;
    }

    /** Returns the loss of {@code of} that the node at {@code place} suffers, which {@code origin} caused. */
    static Loss loss(ProfileTarget target, Concept of, DomainPath place, Origin origin) {
        Row row = BY_CONCEPT.get(List.of(target, of));
        if (row == null) {
            throw new IllegalStateException("losses.tsv says nothing about " + of + " on " + target);
        }
        return new Loss(target, of, row.effect(), row.matters(), row.sentence(), place, origin);
    }
}
