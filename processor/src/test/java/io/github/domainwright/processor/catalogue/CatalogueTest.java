package io.github.domainwright.processor.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.domainwright.processor.diagnostic.DiagnosticCatalogue;
import io.github.domainwright.rule.DocumentDemand;
import io.github.domainwright.rule.RuleText;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every id is there once, with all its texts, in the tone of the others. */
class CatalogueTest {
    static List<RuleText> texts() {
        return Stream.concat(
                        DiagnosticCatalogue.texts().stream(),
                        Arrays.stream(DocumentDemand.values()).map(DocumentDemand::text))
                .toList();
    }

    @Test
    void usesEachIdOnce() {
        assertThat(texts()).extracting(RuleText::id).doesNotHaveDuplicates();
    }

    @Test
    void saysSomethingElseUnderEachId() {
        assertThat(texts()).extracting(RuleText::demand).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void hasATopic(RuleText text) {
        assertThat(Topic.of(text.id())).isPresent();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void demandsInOneSentence(RuleText text) {
        assertThat(text.demand())
                .matches("[@A-Z].*[^.]\\.")
                .doesNotContainPattern("[.?] [A-Z]")
                .doesNotContain("\n");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void explainsInSentences(RuleText text) {
        assertThat(Stream.of(text.why(), text.fix().inProfile(), text.fix().inXml()))
                .allSatisfy(part ->
                        assertThat(part).matches("(?s)\\S.*(\\.|\\.\"|%1\\$s)").doesNotContain(" .", ".."));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void keepsTheTone(RuleText text) {
        assertThat(Stream.of(
                        text.demand(),
                        text.why(),
                        text.fix().inProfile(),
                        text.fix().inXml()))
                .allSatisfy(part -> assertThat(part)
                        .doesNotContain("!")
                        .doesNotContainIgnoringCase("please")
                        .doesNotContainIgnoringCase("sorry"));
    }
}
