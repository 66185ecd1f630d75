package io.github.domainwright.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.domainwright.domain.model.UnmodelledNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Libvirt's own documents, each without exception, lose nothing. */
@EnabledIfSystemProperty(named = Documents.PROPERTY, matches = ".+")
class CorpusTest {
    static List<Path> documents() throws IOException {
        return Documents.all();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void keepsEverythingInItsOrder(Path file) throws Exception {
        String xml = Files.readString(file);

        assertThat(Infoset.lines(Domain.parse(xml).toXml())).isEqualTo(Infoset.lines(xml));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void meansTheSameWhenItIsRebuiltThroughTheModel(Path file) throws Exception {
        String xml = Files.readString(file);

        assertThat(Meaning.lines(Rebuilt.of(Domain.parse(xml)).toXml())).isEqualTo(Meaning.lines(xml));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void isKnownToTheLastNode(Path file) throws Exception {
        assertThat(Domain.parse(file).unmodelled())
                .extracting(UnmodelledNode::path)
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void saysNothingElseThanItself(Path file) throws Exception {
        Domain domain = Domain.parse(file);

        assertThat(domain.semanticDiff(Domain.parse(domain.toXml()))).isEmpty();
    }
}
