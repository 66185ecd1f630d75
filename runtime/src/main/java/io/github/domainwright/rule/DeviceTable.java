package io.github.domainwright.rule;

import io.github.domainwright.tree.DomainPath;
import java.util.List;

/** What machines and architectures lack, from the data file {@code device-models.tsv}. */
final class DeviceTable {
    private DeviceTable() {}

    /**
     * A model or bus that not every machine has.
     *
     * @param rule the id of the rule that is about it
     * @param path the attribute that states it, or an element
     * @param value libvirt's word for it; empty for any
     * @param what what it is, for messages
     * @param lacking the machine types and architectures that do not have it
     * @param instead what to use there
     */
    record Row(String rule, DomainPath path, String value, String what, List<String> lacking, List<String> instead) {
        /** Copies the lists. */
        Row {
            lacking = List.copyOf(lacking);
            instead = List.copyOf(instead);
        }
    }

    /** Reads the rows of the rule {@code id}. */
    static List<Row> of(String id) {
        return TableFile.rows(DeviceTable.class, "device-models.tsv").stream()
                .filter(columns -> columns.get(0).equals(id))
                .map(DeviceTable::row)
                .toList();
    }

    private static Row row(List<String> columns) {
        return new Row(
                columns.get(0),
                DomainPath.of(columns.get(1)),
                columns.get(2).equals("-") ? "" : columns.get(2),
                columns.get(3),
                List.of(columns.get(4).split(" ")),
                columns.get(5).equals("-") ? List.of() : List.of(columns.get(5).split(" ")));
    }
}
