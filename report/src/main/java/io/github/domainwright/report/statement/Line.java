package io.github.domainwright.report.statement;

import java.util.List;

/**
 * One sentence of a statement.
 *
 * @param id its name, which does not change its meaning
 * @param topic what it is about
 * @param standing how it stands
 * @param title it in a few words
 * @param sentence it in full
 * @param basis what it rests on: rules, and facts about libvirt, QEMU, edk2 or the document
 */
public record Line(String id, Topic topic, Standing standing, String title, String sentence, List<String> basis) {
    /** Copies the list. */
    public Line {
        basis = List.copyOf(basis);
    }
}
