package io.github.domainwright.processor.bind;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.domainwright.processor.model.ComponentType;
import io.github.domainwright.processor.model.ComponentType.Multiplicity;
import io.github.domainwright.processor.model.ComponentType.ValueKind;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who has written no annotation is shown one that can take the component's value. */
class ExampleWordTest {
    @ParameterizedTest
    @CsvSource({
        "STRING, String, @Title",
        "PATH, Path, '@Disk(target = \"vda\")'",
        "INT, int, @Vcpus",
        "UUID, UUID, @DomainUuid",
        "DOMAIN_VALUE, MemorySize, @Memory",
        "DOMAIN_VALUE, MacAddress, '@NetworkInterface(network = \"default\")'",
        "DOMAIN_VALUE, Other, @Title"
    })
    void suitsTheType(ValueKind kind, String name, String word) {
        assertThat(ExampleWord.of(new ComponentType(Multiplicity.ONE, kind, "", List.of(name), List.of())))
                .isEqualTo(word);
    }
}
