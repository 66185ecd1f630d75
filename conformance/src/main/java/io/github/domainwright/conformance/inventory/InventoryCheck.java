package io.github.domainwright.conformance.inventory;

import io.github.domainwright.conformance.report.DataTable;
import io.github.domainwright.domain.Domain;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Compares the typed model with a version of libvirt's schema; the differences must be those of the reviewed file. */
public final class InventoryCheck {
    private static final int COLUMNS = 4;

    private InventoryCheck() {}

    /**
     * Compares the schema in the directory {@code arguments[0]}; the file {@code arguments[1]} lists the differences.
     *
     * @throws IOException if one of them cannot be read
     */
    public static void main(String... arguments) throws IOException {
        Inventory inventory = new Inventory(Grammar.read(Path.of(arguments[0])), Domain.class);
        SortedSet<Difference> listed = new TreeSet<>();
        for (List<String> cells : DataTable.read(Path.of(arguments[1]), COLUMNS)) {
            listed.add(Difference.of(cells));
        }
        SortedSet<Difference> unlisted = without(inventory.differences(), listed);
        SortedSet<Difference> stale = without(listed, inventory.differences());
        unlisted.forEach(difference -> System.out.println("not listed\t" + difference.row()));
        stale.forEach(difference -> System.out.println("no longer so\t" + difference.row()));
        System.out.printf(
                "%d interfaces, %d members: %d differences, %d of them not in %s; %d rows there are stale%n",
                inventory.models(),
                inventory.compared(),
                inventory.differences().size(),
                unlisted.size(),
                arguments[1],
                stale.size());
        if (!unlisted.isEmpty() || !stale.isEmpty()) {
            System.exit(1);
        }
    }

    private static SortedSet<Difference> without(SortedSet<Difference> differences, SortedSet<Difference> others) {
        SortedSet<Difference> rest = new TreeSet<>(differences);
        rest.removeAll(others);
        return rest;
    }
}
