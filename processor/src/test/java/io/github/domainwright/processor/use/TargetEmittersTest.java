package io.github.domainwright.processor.use;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.domainwright.kubevirt.ClusterResources;
import io.github.domainwright.kubevirt.KubeVirtTranslation;
import io.github.domainwright.kubevirt.ManifestText;
import io.github.domainwright.kubevirt.NetworkSource;
import io.github.domainwright.kubevirt.VolumeSource;
import io.github.domainwright.nova.NovaTranslation;
import io.github.domainwright.processor.testing.Compilation;
import io.github.domainwright.processor.testing.Compiled;
import io.github.domainwright.processor.testing.TestCompiler;
import io.github.domainwright.tree.DomainTree;
import io.github.domainwright.xml.DomainReader;
import io.github.domainwright.xml.InvalidGuestException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What generated emitters for Nova and KubeVirt write is what the runtime makes of the guest's own document. */
class TargetEmittersTest {
    private static final String GUEST = """
            package acme;

            import io.github.domainwright.annotation.*;
            import io.github.domainwright.value.MacAddress;
            import io.github.domainwright.value.MemorySize;
            import java.nio.file.Path;
            import java.util.List;
            import java.util.Optional;
            import java.util.UUID;

            @VmProfile(targets = {ProfileTarget.NOVA, ProfileTarget.KUBEVIRT})
            @AcceptLoss(target = ProfileTarget.NOVA, of = Concept.ENROLLED_KEYS)
            @SecureBoot
            @Tpm
            @Input
            @Input(bus = InputBus.VIRTIO)
            @Graphics
            @Video
            @Watchdog
            @MemoryBacking(source = MemorySource.MEMFD, access = MemoryAccess.SHARED)
            public record Guest(
                    @DomainName String name,
                    @DomainUuid Optional<UUID> uuid,
                    @Memory MemorySize memory,
                    @Vcpus int vcpus,
                    @Disk(target = "vda", bootOrder = 2) List<Path> disks,
                    @Disk(target = "sda", bus = DiskBus.SATA, device = DiskDevice.CDROM) Optional<Path> cd,
                    @Filesystem(target = "projects") Optional<Path> projects,
                    @NetworkInterface List<MacAddress> cards,
                    @NetworkInterface(network = "lab", bootOrder = 1) Optional<MacAddress> lab) {

                public static Guest of(String name, int disks, int cards, boolean hasMore) {
                    return new Guest(
                            name,
                            hasMore ? Optional.of(UUID.fromString("4dea22b3-1d52-48f3-a516-782e98ab3fa0")) : Optional.empty(),
                            MemorySize.parse("2 GiB"),
                            3,
                            java.util.Collections.nCopies(disks, Path.of("/vm/disk.qcow2")),
                            hasMore ? Optional.of(Path.of("/vm/cd.iso")) : Optional.empty(),
                            hasMore ? Optional.of(Path.of("/srv/projects")) : Optional.empty(),
                            cards > 0 ? List.of(MacAddress.of("52:54:00:00:00:01")) : List.of(),
                            hasMore ? Optional.of(MacAddress.of("52:54:00:00:00:02")) : Optional.empty());
                }
            }
            """;

    @TempDir
    Path directory;

    /** Returns the classes of the guest and its emitters. */
    private ClassLoader compile(TestCompiler compiler) throws Exception {
        Compiled compiled = Compilation.with(compiler, directory)
                .strict()
                .source("acme/Guest.java", GUEST)
                .run();
        assertThat(compiled.messages()).isEmpty();
        return compiled.load("acme.Guest").getClassLoader();
    }

    private static Object guest(ClassLoader compiled, String name, int disks, int cards, boolean hasMore)
            throws Exception {
        return compiled.loadClass("acme.Guest")
                .getMethod("of", String.class, int.class, int.class, boolean.class)
                .invoke(null, name, disks, cards, hasMore);
    }

    private static Object emit(ClassLoader compiled, String emitter, String method, Object vm, Object... more)
            throws Exception {
        for (Method candidate : compiled.loadClass("acme.Guest" + emitter).getMethods()) {
            if (candidate.getName().equals(method) && candidate.getParameterCount() == more.length + 1) {
                Object[] arguments = new Object[more.length + 1];
                arguments[0] = vm;
                System.arraycopy(more, 0, arguments, 1, more.length);
                return candidate.invoke(null, arguments);
            }
        }
        throw new NoSuchMethodException(method);
    }

    private static ClusterResources resources(int disks, int cards, boolean hasMore) {
        ClusterResources resources = ClusterResources.none();
        for (int i = 0; i < disks; i++) {
            resources = resources.volume("vd" + (char) ('a' + i), VolumeSource.dataVolume("data-" + i));
        }
        // The network of a single interface is asked for whether its address is given or not.
        resources = resources.network("lab", NetworkSource.multus("team/lab"));
        if (cards > 0) {
            resources = resources.network("default", NetworkSource.pod());
        }
        return hasMore
                ? resources
                        .volume("sda", VolumeSource.containerDisk("registry.example/cd:1"))
                        .volume("projects", VolumeSource.persistentVolumeClaim("projects"))
                : resources;
    }

    @ParameterizedTest
    @EnumSource
    void areTheRuntimesOwn(TestCompiler compiler) throws Exception {
        ClassLoader compiled = compile(compiler);
        for (int disks = 0; disks < 3; disks++) {
            for (int cards = 0; cards < 2; cards++) {
                for (boolean hasMore : List.of(false, true)) {
                    Object vm = guest(compiled, "agent-7", disks, cards, hasMore);
                    ClusterResources resources = resources(disks, cards, hasMore);
                    DomainTree document = DomainReader.read((String) emit(compiled, "Xml", "toXml", vm));
                    KubeVirtTranslation kubeVirt = KubeVirtTranslation.of(document);
                    String yaml = (String) emit(compiled, "KubeVirt", "toYaml", vm, resources);
                    String json = (String) emit(compiled, "KubeVirt", "toJson", vm, resources);

                    boolean hasAll = disks > 0 && cards > 0 && hasMore;
                    if (hasAll) {
                        assertThat(json).isEqualTo(ManifestText.json(kubeVirt.manifest(), resources));
                    }
                    assertThat(read(yaml)).isEqualTo(read(json));
                    assertThat(withoutEmptyLists(read(yaml)))
                            .isEqualTo(read(ManifestText.yaml(kubeVirt.manifest(), resources)));
                    nova(compiled, vm, NovaTranslation.of(document), hasAll);
                }
            }
        }
    }

    private static void nova(ClassLoader compiled, Object vm, NovaTranslation nova, boolean hasAll) throws Exception {
        // An image is for all guests of a profile, also for those with more devices.
        Map<?, ?> image = (Map<?, ?>) emit(compiled, "Nova", "imageProperties", vm);
        assertThat(image.entrySet().containsAll(nova.imageProperties().entrySet()))
                .isTrue();
        assertThat(!hasAll || image.equals(nova.imageProperties())).isTrue();
        assertThat(emit(compiled, "Nova", "flavorExtraSpecs", vm)).isEqualTo(nova.flavorExtraSpecs());
        assertThat(emit(compiled, "Nova", "flavorSize", vm).toString()).contains("vcpus=3", "ram=2048");
        assertThat(read((String) emit(compiled, "Nova", "imageJson", vm))).isEqualTo(image);
        assertThat(((Map<?, ?>) read((String) emit(compiled, "Nova", "heatTemplate", vm, "server")))
                        .containsKey("resources"))
                .isTrue();
    }

    /** A list that a guest leaves empty is nothing to the document of that guest. */
    private static Object withoutEmptyLists(Object node) {
        if (node instanceof Map<?, ?> map) {
            Map<Object, Object> kept = new LinkedHashMap<>();
            map.forEach((key, value) -> {
                if (!List.of().equals(value)) {
                    kept.put(key, withoutEmptyLists(value));
                }
            });
            return kept;
        }
        return node;
    }

    private static Object read(String text) {
        return new Load(LoadSettings.builder().build()).loadFromString(text);
    }

    /** A guest that libvirt would refuse goes nowhere else either; what does not fit the cluster is said all at once. */
    @Test
    void refuseWhatDoesNotFit() throws Exception {
        ClassLoader compiled = compile(TestCompiler.JAVAC);

        assertThatThrownBy(() -> emit(compiled, "Nova", "imageProperties", guest(compiled, "a/b", 1, 1, false)))
                .isInstanceOf(InvocationTargetException.class)
                .cause()
                .isInstanceOf(InvalidGuestException.class)
                .hasMessageContaining("DW0205");
        assertThatThrownBy(() -> emit(
                        compiled,
                        "KubeVirt",
                        "toYaml",
                        guest(compiled, "Agent: 7", 1, 0, false),
                        ClusterResources.none()))
                .isInstanceOf(InvocationTargetException.class)
                .cause()
                .isInstanceOf(InvalidGuestException.class)
                .hasMessageContainingAll("DW0650", "DW0652", "'vda'", "'lab'");
    }

    /** A refused profile has the same methods, so that the refusal is the only error. */
    @Test
    void haveStubs() throws Exception {
        String source = GUEST.replace("@SecureBoot\n", "@SecureBoot\n@MachineType(MachineFamily.I440FX)\n");
        Compiled refused = Compilation.with(TestCompiler.JAVAC, directory)
                .source("acme/Guest.java", source)
                .source("acme/Use.java", """
                        package acme;

                        import io.github.domainwright.kubevirt.ClusterResources;

                        final class Use {
                            static String use(Guest vm) {
                                return GuestNova.imageProperties(vm) + GuestNova.heatTemplate(vm, "a")
                                        + GuestNova.flavorSize(vm).ram() + GuestNova.flavorCreateCommand(vm, "b")
                                        + GuestNova.losses() + GuestKubeVirt.losses()
                                        + GuestKubeVirt.toYaml(vm, ClusterResources.none())
                                        + GuestKubeVirt.toJson(vm, ClusterResources.none());
                            }
                        }
                        """)
                .run();

        assertThat(refused.messages())
                .isNotEmpty()
                .allMatch(message -> message.text().contains("[DW"));
        assertThat(Optional.of(refused.isSuccess())).contains(false);
    }
}
