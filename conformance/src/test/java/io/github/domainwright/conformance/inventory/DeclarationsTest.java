package io.github.domainwright.conformance.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.domainwright.conformance.schema.DomainSchema;
import io.github.domainwright.domain.Domain;
import io.github.domainwright.domain.Meaning;
import io.github.domainwright.domain.Rebuilt;
import io.github.domainwright.domain.model.Spelled;
import io.github.domainwright.xml.DomainWriter;
import io.github.domainwright.xml.UnreadableDomainException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The smallest document of every declaration of libvirt's schema can be read and built by the model. */
@EnabledIfSystemProperty(named = DeclarationsTest.PROPERTY, matches = ".+")
class DeclarationsTest {
    static final String PROPERTY = "domainwright.schema";

    private static MinimalDocuments documents;
    private static DomainSchema schema;

    @BeforeAll
    static void readTheSchema() throws IOException {
        Path directory = Path.of(System.getProperty(PROPERTY));
        documents = new MinimalDocuments(Grammar.read(directory));
        schema = new DomainSchema(directory.resolve("domain.rng"));
    }

    static List<Chain> declarations() throws IOException {
        if (documents == null) {
            readTheSchema();
        }
        return documents.chains();
    }

    @ParameterizedTest
    @MethodSource("declarations")
    void isValid(Chain declaration) {
        assertThat(schema.faults(document(declaration))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("declarations")
    void isReadByItsType(Chain declaration) throws UnreadableDomainException {
        List<String> path = declaration.path();

        List<Object> found = TypedRead.of(parse(declaration), Domain.class, path.subList(1, path.size()));

        assertThat(found).isNotEmpty();
        assertThat(found)
                .filteredOn(Spelled.class::isInstance)
                .allSatisfy(value -> assertThat(((Spelled<?>) value).value()).isPresent());
    }

    @ParameterizedTest
    @MethodSource("declarations")
    void hasNothingThatTheModelDoesNotKnow(Chain declaration) throws UnreadableDomainException {
        assertThat(parse(declaration).unmodelled()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("declarations")
    void isTheSameAndValidWhenItIsRebuiltThroughTheModel(Chain declaration) throws UnreadableDomainException {
        String rebuilt = Rebuilt.of(parse(declaration)).toXml();

        assertThat(Meaning.lines(rebuilt)).isEqualTo(Meaning.lines(document(declaration)));
        assertThat(schema.faults(rebuilt)).isEmpty();
    }

    private static Domain parse(Chain declaration) throws UnreadableDomainException {
        return Domain.parse(document(declaration));
    }

    private static String document(Chain declaration) {
        return DomainWriter.toXml(documents.document(declaration));
    }
}
