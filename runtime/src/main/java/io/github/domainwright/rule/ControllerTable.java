package io.github.domainwright.rule;

import java.util.List;
import java.util.Set;

/** The models of controllers, from the data file {@code controller-models.tsv}. */
final class ControllerTable {
    private ControllerTable() {}

    /**
     * What controllers of one type can be.
     *
     * @param type libvirt's word for the type
     * @param models its words for the models
     * @param usual the model to use where there is nothing against it; empty for the one that libvirt takes
     */
    record Row(String type, Set<String> models, String usual) {
        /** Copies the models. */
        Row {
            models = Set.copyOf(models);
        }
    }

    static List<Row> rows() {
        return TableFile.rows(ControllerTable.class, "controller-models.tsv").stream()
                .map(ControllerTable::row)
                .toList();
    }

    private static Row row(List<String> columns) {
        return new Row(
                columns.get(0),
                columns.get(1).equals("-") ? Set.of() : Set.of(columns.get(1).split(" ")),
                columns.get(2).equals("-") ? "" : columns.get(2));
    }
}
