package io.github.domainwright.target;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.domainwright.annotation.Concept;
import io.github.domainwright.annotation.ProfileTarget;
import io.github.domainwright.kubevirt.KubeVirtFields;
import io.github.domainwright.kubevirt.KubeVirtTranslation;
import io.github.domainwright.nova.NovaProperties;
import io.github.domainwright.nova.NovaTranslation;
import io.github.domainwright.rule.TableFile;
import io.github.domainwright.tree.DomainPath;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables of the targets say nothing that another one does not know. */
class TablesTest {
    static Stream<List<String>> rowsForNova() {
        return TableFile.rows(NovaTranslation.class, "nova-translation.tsv").stream();
    }

    static Stream<List<String>> rowsForKubeVirt() {
        return TableFile.rows(KubeVirtTranslation.class, "kubevirt-translation.tsv").stream();
    }

    private static Stream<String> words(List<String> row) {
        return Arrays.stream(row.get(1).split(" "))
                .map(word -> word.replaceAll(".*=", ""))
                .filter(word -> !word.equals("*"));
    }

    @ParameterizedTest
    @MethodSource("rowsForNova")
    void novaKnowsEachKey(List<String> row) {
        DomainPath.of(row.get(0));
        assertThat(LossTable.rows())
                .anyMatch(loss -> loss.target() == ProfileTarget.NOVA && loss.of() == Concept.valueOf(row.get(3)));
        if (row.get(2).startsWith("i:")) {
            assertThat(words(row)
                            .map(word ->
                                    NovaProperties.objectionToImage(row.get(2).substring(2), word)))
                    .allMatch(objection -> objection.isEmpty());
        } else {
            assertThat(row.get(2)).isIn("", "-");
        }
    }

    @ParameterizedTest
    @MethodSource("rowsForKubeVirt")
    void kubeVirtKnowsEachField(List<String> row) {
        DomainPath.of(row.get(0));
        assertThat(LossTable.rows())
                .anyMatch(loss -> loss.target() == ProfileTarget.KUBEVIRT && loss.of() == Concept.valueOf(row.get(3)));
        if (!row.get(2).isEmpty() && !row.get(2).equals("-")) {
            String type = "Domain";
            for (String key : row.get(2).split("\\.")) {
                assertThat(KubeVirtFields.of(type)).as(type).containsKey(key);
                type = KubeVirtFields.of(type).get(key).kind();
            }
        }
    }

    @Test
    void eachTypeOfAFieldIsThere() {
        for (String type : KubeVirtFields.types()) {
            for (Map.Entry<String, KubeVirtFields.Field> field :
                    KubeVirtFields.of(type).entrySet()) {
                String kind = field.getValue().kind().replace("[]", "");
                boolean isObject = Character.isUpperCase(kind.charAt(0));
                assertThat(!isObject || KubeVirtFields.types().contains(kind))
                        .as(kind)
                        .isTrue();
            }
        }
    }

    @Test
    void eachLossIsASentence() {
        assertThat(LossTable.rows())
                .allSatisfy(row -> assertThat(row.sentence())
                        .matches("[A-Zol].*\\.")
                        .doesNotContain("*/", "{", "}", "@", "<", "&"));
        assertThat(LossTable.rows()).doesNotHaveDuplicates();
    }

    @Test
    void eachConceptCanBeLostSomewhere() {
        assertThat(Arrays.asList(Concept.values()))
                .allMatch(concept -> LossTable.rows().stream().anyMatch(row -> row.of() == concept));
    }

    @Test
    void novaKnowsNoOtherKeys() {
        assertThat(NovaProperties.objectionToImage("os_secureboot", "required")).isPresent();
        assertThat(NovaProperties.objectionToFlavor("os:secure_boot", "optional"))
                .isPresent();
        assertThat(NovaProperties.objectionToImage("os_secure_boot", "optional"))
                .isEmpty();
        assertThat(NovaProperties.objectionToImage("hw_machine_type", "microvm"))
                .isPresent();
        assertThat(NovaProperties.objectionToFlavor("hw:numa_mem.0", "1024")).isEmpty();
    }
}
