package io.github.domainwright.target;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.domainwright.kubevirt.KubeVirtTranslation;
import io.github.domainwright.nova.NovaTranslation;
import io.github.domainwright.rule.Violation;
import io.github.domainwright.tree.DomainTree;
import io.github.domainwright.xml.DomainReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the targets count, a document that says something else is refused at its place. */
class CountedValuesTest {
    private static final String NOVA = "DW0613";
    private static final String KUBEVIRT = "DW0657";

    private static DomainTree guest(String inside) throws Exception {
        return DomainReader.read("<domain type='kvm'><name>a</name>" + inside + "</domain>");
    }

    private static List<String> refused(List<Violation> violations, String id) {
        return violations.stream()
                .filter(violation -> violation.rule().id().equals(id))
                .map(violation -> violation.place().toString())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "cpu/topology/@cores, <cpu><topology sockets='1' cores='4cpu' threads='1'/></cpu>",
        "cpu/topology/@cores, <cpu><topology sockets='1' cores='' threads='1'/></cpu>",
        "cpu/topology/@sockets, <cpu><topology sockets='-1' cores='1' threads='1'/></cpu>",
        "vcpu, <vcpu>four</vcpu>",
        "memory, <memory unit='KiB'>2 GiB</memory>"
    })
    void areNumbersForBoth(String path, String inside) throws Exception {
        assertThat(refused(NovaTranslation.of(guest(inside)).violations(), NOVA))
                .containsExactly(path);
        assertThat(refused(KubeVirtTranslation.of(guest(inside)).violations(), KUBEVIRT))
                .containsExactly(path);
    }

    @ParameterizedTest
    @CsvSource({
        "devices/disk/boot/@order, <devices><disk><target dev='vda' bus='virtio'/><boot order='first'/></disk></devices>",
        "devices/interface/boot/@order, <devices><interface><source network='n'/><boot order='1e3'/></interface></devices>",
        "features/hyperv/spinlocks/@retries, <features><hyperv><spinlocks retries='0x1fff'/></hyperv></features>"
    })
    void areNumbersInManifests(String path, String inside) throws Exception {
        assertThat(refused(KubeVirtTranslation.of(guest(inside)).violations(), KUBEVIRT))
                .containsExactly(path);
    }

    @Test
    void loseAPolicyThatKubeVirtDoesNotKnow() throws Exception {
        KubeVirtTranslation translation =
                KubeVirtTranslation.of(guest("<cpu><feature name='vmx' policy='maybe'/></cpu>"));

        assertThat(translation.losses())
                .anyMatch(loss -> loss.place().toString().startsWith("cpu/feature"));
    }
}
