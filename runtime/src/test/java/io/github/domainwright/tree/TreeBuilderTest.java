package io.github.domainwright.tree;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.domainwright.xml.DomainWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TreeBuilderTest {
    private static final Origin FIRST = new Origin.Component("first");
    private static final Origin SECOND = new Origin.Component("second");

    private static final List<String> PLACES = List.of(
            "@type=kvm",
            "name/text()=agent",
            "memory/@unit=KiB",
            "memory/text()=1024",
            "os/@firmware=efi",
            "os/type/@arch=x86_64",
            "os/type/@machine=q35",
            "os/type/text()=hvm",
            "os/loader/@secure=yes",
            "features/smm/@state=on",
            "devices/tpm/@model=tpm-crb",
            "devices/tpm/backend/@type=emulator",
            "devices/tpm/backend/@version=2.0");

    private static DomainTree build(List<String> places) {
        TreeBuilder builder = new TreeBuilder(FIRST);
        for (String place : places) {
            int end = place.indexOf('=');
            put(builder, place.substring(0, end), place.substring(end + 1), FIRST);
        }
        return builder.build();
    }

    private static Optional<Origin> put(TreeBuilder builder, String path, String text, Origin origin) {
        return builder.put(DomainPath.of(path), text, origin);
    }

    @Test
    void hasLibvirtsOrderWhateverCameFirst() {
        String expected = """
                <domain type='kvm'>
                  <name>agent</name>
                  <memory unit='KiB'>1024</memory>
                  <os firmware='efi'>
                    <type arch='x86_64' machine='q35'>hvm</type>
                    <loader secure='yes'/>
                  </os>
                  <features>
                    <smm state='on'/>
                  </features>
                  <devices>
                    <tpm model='tpm-crb'>
                      <backend type='emulator' version='2.0'/>
                    </tpm>
                  </devices>
                </domain>
                """;
        Random random = new Random(1);
        for (int i = 0; i < 20; i++) {
            List<String> shuffled = new ArrayList<>(PLACES);
            Collections.shuffle(shuffled, random);

            assertThat(DomainWriter.toXml(build(shuffled))).isEqualTo(expected);
        }
    }

    @Test
    void putsUnknownNamesLastInTheOrderTheyCame() {
        DomainTree tree = build(List.of("zebra/@b=1", "zebra/@a=1", "apple/text()=x", "name/text()=agent"));

        assertThat(tree.root().elements().map(Element::name)).containsExactly("name", "zebra", "apple");
        assertThat(tree.root().element("zebra").orElseThrow().attributes())
                .extracting(Attribute::name)
                .containsExactly("b", "a");
    }

    @Test
    void keepsTheFirstValueAndTellsWhereItIs() {
        TreeBuilder builder = new TreeBuilder(FIRST);

        assertThat(put(builder, "memory/text()", "1", FIRST)).isEmpty();
        assertThat(put(builder, "memory/text()", "2", SECOND)).contains(FIRST);
        assertThat(put(builder, "os/loader/@secure", "yes", SECOND)).isEmpty();
        assertThat(put(builder, "os/loader/@secure", "no", FIRST)).contains(SECOND);
        DomainTree tree = builder.build();
        assertThat(tree.literal(DomainPath.of("memory/text()"))).contains("1");
        assertThat(tree.literal(DomainPath.of("os/loader/@secure"))).contains("yes");
    }

    @Test
    void tellsElementsApartByTheirKey() {
        DomainPath feature = DomainPath.of("os/firmware/feature[@name='secure-boot']");
        TreeBuilder builder = new TreeBuilder(FIRST);
        put(builder, "os/firmware/feature[@name='secure-boot']/@enabled", "yes", FIRST);
        put(builder, "os/firmware/feature[@name='enrolled-keys']/@enabled", "no", FIRST);
        put(builder, "os/firmware/feature[@name='secure-boot']/@enabled", "no", FIRST);
        builder.root().addAt(feature, SECOND);
        DomainTree tree = builder.build();

        assertThat(tree.elements(DomainPath.of("os/firmware/feature"))).hasSize(3);
        assertThat(tree.elements(feature)).hasSize(2);
        assertThat(tree.literal(DomainPath.of(feature + "/@enabled"))).contains("yes");
    }

    @Test
    void addsAsManyElementsAsAreAskedFor() {
        TreeBuilder builder = new TreeBuilder(FIRST);
        DomainPath disk = DomainPath.of("devices/disk");
        builder.root().addAt(disk, FIRST).put(DomainPath.of("@device"), Value.of("disk"), FIRST);
        builder.root().addAt(disk, SECOND).put(DomainPath.of("@device"), Value.of("cdrom"), SECOND);

        assertThat(builder.build().elements(disk))
                .extracting(element -> element.literal("device").orElseThrow())
                .containsExactly("disk", "cdrom");
    }

    @Test
    void remembersWhatWasLeftOutAndByWhom() {
        TreeBuilder builder = new TreeBuilder(FIRST);
        DomainPath acpi = DomainPath.of("features/acpi");
        builder.leaveOut(acpi, SECOND);
        builder.leaveOut(acpi, FIRST);
        DomainTree tree = builder.build();

        assertThat(builder.isLeftOut(acpi)).isTrue();
        assertThat(tree.has(acpi)).isFalse();
        assertThat(tree.origin(acpi)).isEqualTo(SECOND);
        assertThat(tree.origin(DomainPath.of("features/smm/@state"))).isEqualTo(FIRST);
    }
}
