package io.github.domainwright.conformance.differential;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.ElementBuilder;
import io.github.domainwright.tree.Occurrence;
import io.github.domainwright.tree.Origin;
import io.github.domainwright.tree.TreeBuilder;
import io.github.domainwright.tree.Value;
import io.github.domainwright.value.ValueFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A guest's values fill the holes of a tree as the generated emitter would. */
class GuestDocumentTest {
    private final TreeBuilder tree = new TreeBuilder(Origin.UNKNOWN);

    @Test
    void writesAValueAsItsFormatDoes() {
        put("memory", ValueFormat.MEMORY_SIZE, "size");

        assertThat(filled(Map.of("size", List.of("2 GiB")))).contains("<memory>2097152</memory>");
    }

    @Test
    void writesAValueThatTheFormatRefusesAsItIsGiven() {
        put("memory", ValueFormat.MEMORY_SIZE, "size");

        assertThat(filled(Map.of("size", List.of("much")))).contains("<memory>much</memory>");
    }

    @Test
    void leavesOutWhatAnEmptyValueWouldMake() {
        put("title", ValueFormat.LINE, "title").occurs(new Occurrence.IfPresent("title"));

        assertThat(filled(Map.of("title", List.of()))).doesNotContain("title");
        assertThat(filled(Map.of("title", List.of("Agent")))).contains("<title>Agent</title>");
    }

    @Test
    void repeatsAnElementAndCountsOn() {
        ElementBuilder disk = tree.root().addAt(DomainPath.of("devices/disk"), Origin.UNKNOWN);
        disk.put(DomainPath.of("source/@file"), new Value.Parameter("disks", ValueFormat.IMAGE_PATH), Origin.UNKNOWN);
        disk.put(DomainPath.of("target/@dev"), new Value.Counted("vdz", ValueFormat.DISK_TARGET), Origin.UNKNOWN);
        disk.put(DomainPath.of("boot/@order"), new Value.Counted("1", ValueFormat.POSITIVE_NUMBER), Origin.UNKNOWN);
        disk.occurs(new Occurrence.ForEach("disks"));

        assertThat(filled(Map.of("disks", List.of("/vm/a", "/vm/b"))))
                .containsSubsequence("/vm/a", "vdz", "'1'", "/vm/b", "vdaa", "'2'");
        assertThat(filled(Map.of("disks", List.of()))).doesNotContain("disk");
    }

    private ElementBuilder put(String element, ValueFormat format, String component) {
        ElementBuilder made = tree.root().at(DomainPath.of(element), Origin.UNKNOWN);
        made.put(DomainPath.of("text()"), new Value.Parameter(component, format), Origin.UNKNOWN);
        return made;
    }

    private String filled(Map<String, List<String>> values) {
        return GuestDocument.of(tree.build(), values);
    }
}
