package io.github.domainwright.examples.clouds;

import io.github.domainwright.kubevirt.ClusterResources;
import io.github.domainwright.kubevirt.NetworkSource;
import io.github.domainwright.kubevirt.VolumeSource;
import io.github.domainwright.target.Loss;
import io.github.domainwright.target.LossReport;
import io.github.domainwright.value.MacAddress;
import io.github.domainwright.value.MemorySize;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One profile on three targets, side by side, with what is lost on the way. */
public final class SideBySide {
    private SideBySide() {}

    /** Returns what the examples become, by the name of the file it is kept in. */
    public static Map<String, String> all() {
        Map<String, String> texts = new LinkedHashMap<>();
        trustedAgent(texts);
        windowsDesk(texts);
        armWorker(texts);
        return texts;
    }

    private static void trustedAgent(Map<String, String> texts) {
        TrustedAgent vm = TrustedAgentBuilder.builder()
                .name("agent-7")
                .rootDisk(Path.of("/vm/agent-7.qcow2"))
                .build();
        ClusterResources cluster = ClusterResources.none()
                .volume("vda", VolumeSource.containerDisk("registry.example/agent:7"))
                .network("default", NetworkSource.pod());
        texts.put("trusted-agent.xml", TrustedAgentXml.toXml(vm));
        texts.put(
                "trusted-agent-nova.sh",
                commands(
                        TrustedAgentNova.imageCommand(vm, "agent-image"),
                        TrustedAgentNova.flavorCreateCommand(vm, "agent-flavor")));
        texts.put("trusted-agent-image.json", TrustedAgentNova.imageJson(vm));
        texts.put("trusted-agent-heat.json", TrustedAgentNova.heatTemplate(vm, "agent-7"));
        texts.put("trusted-agent-kubevirt.yaml", TrustedAgentKubeVirt.toYaml(vm, cluster));
        texts.put("trusted-agent-kubevirt.json", TrustedAgentKubeVirt.toJson(vm, cluster));
        texts.put("trusted-agent-losses.txt", losses(TrustedAgentNova.losses(), TrustedAgentKubeVirt.losses()));
    }

    private static void windowsDesk(Map<String, String> texts) {
        WindowsDesk vm = WindowsDeskBuilder.builder()
                .name("desk-1")
                .memory(MemorySize.parse("8 GiB"))
                .systemDisk(Path.of("/vm/desk-1.qcow2"))
                .drivers(Path.of("/vm/virtio-win.iso"))
                .build();
        ClusterResources cluster = ClusterResources.none()
                .volume("vda", VolumeSource.dataVolume("desk-1-system"))
                .volume("sda", VolumeSource.containerDisk("registry.example/virtio-win:1"))
                .network("default", NetworkSource.pod());
        texts.put("windows-desk.xml", WindowsDeskXml.toXml(vm));
        texts.put(
                "windows-desk-nova.sh",
                commands(
                        WindowsDeskNova.imageCommand(vm, "Windows 11"),
                        WindowsDeskNova.flavorCommand(vm, "desk"),
                        WindowsDeskNova.flavorCreateCommand(vm, "desk")));
        texts.put("windows-desk-kubevirt.yaml", WindowsDeskKubeVirt.toYaml(vm, cluster));
        texts.put("windows-desk-kubevirt.json", WindowsDeskKubeVirt.toJson(vm, cluster));
        texts.put("windows-desk-losses.txt", losses(WindowsDeskNova.losses(), WindowsDeskKubeVirt.losses()));
    }

    private static void armWorker(Map<String, String> texts) {
        ArmWorker vm = ArmWorkerBuilder.builder()
                .name("worker-1")
                .vcpus(4)
                .disks(List.of(Path.of("/vm/worker-1.qcow2"), Path.of("/vm/worker-1-data.qcow2")))
                .cards(List.of(MacAddress.of("52:54:00:00:03:01")))
                .build();
        ClusterResources cluster = ClusterResources.none()
                .volume("vda", VolumeSource.containerDisk("registry.example/worker:1"))
                .volume("vdb", VolumeSource.persistentVolumeClaim("worker-1-data"))
                .network("default", NetworkSource.multus("team/lab"));
        texts.put("arm-worker.xml", ArmWorkerXml.toXml(vm));
        texts.put(
                "arm-worker-nova.sh",
                commands(ArmWorkerNova.imageCommand(vm, "worker"), ArmWorkerNova.flavorCreateCommand(vm, "worker")));
        texts.put("arm-worker-kubevirt.yaml", ArmWorkerKubeVirt.toYaml(vm, cluster));
        texts.put("arm-worker-kubevirt.json", ArmWorkerKubeVirt.toJson(vm, cluster));
        texts.put("arm-worker-losses.txt", losses(ArmWorkerNova.losses(), ArmWorkerKubeVirt.losses()));
    }

    private static String commands(String... commands) {
        return String.join("\n", commands) + "\n";
    }

    private static String losses(List<Loss> onNova, List<Loss> onKubeVirt) {
        return LossReport.of(onNova) + LossReport.of(onKubeVirt);
    }

    /**
     * Prints what one profile becomes on each target, and what is lost.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        all().forEach((name, text) -> {
            if (name.startsWith("trusted-agent")) {
                System.out.println("== " + name + "\n" + text);
            }
        });
    }
}
