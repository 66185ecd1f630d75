package io.github.domainwright.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.domainwright.rule.RuleTrial.Verdict;
import io.github.domainwright.tree.DomainTree;
import io.github.domainwright.xml.UnreadableDomainException;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule about firmware, machines, memory, CPUs and devices finds what is wrong with a document, and nothing in the nearest legal one. */
class RuleTrialTest {
    static List<RuleTrial> trials() {
        return RuleTrial.all();
    }

    @ParameterizedTest
    @MethodSource("trials")
    void saysWhatIsExpectedOfADocument(RuleTrial trial) throws UnreadableDomainException {
        Severity severity = trial.verdict() == Verdict.REFUSED ? Severity.ERROR : Severity.WARNING;

        List<Violation> violations = violations(trial, trial.document());

        assertThat(violations).extracting(Violation::message).containsExactlyElementsOf(trial.messages());
        assertThat(violations)
                .extracting(violation -> violation.rule().severity())
                .containsOnly(severity(trial, severity));
    }

    private static Severity[] severity(RuleTrial trial, Severity severity) {
        return trial.messages().isEmpty() ? new Severity[0] : new Severity[] {severity};
    }

    @ParameterizedTest
    @MethodSource("trials")
    void isStricterWithAProfileWhereLibvirtLetsItPass(RuleTrial trial) throws UnreadableDomainException {
        Severity severity = trial.verdict() == Verdict.WARNED ? Severity.WARNING : Severity.ERROR;

        List<Violation> violations = violations(trial, trial.profile());

        assertThat(violations).extracting(Violation::message).containsExactlyElementsOf(trial.messages());
        assertThat(violations)
                .extracting(violation -> violation.rule().severity())
                .containsOnly(severity(trial, severity));
    }

    static List<RuleTrial> accepted() {
        return RuleTrial.all().stream()
                .filter(trial -> trial.verdict() == Verdict.ACCEPTED)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("accepted")
    void findsNoErrorAtAllInALegalDocument(RuleTrial trial) throws UnreadableDomainException {
        assertThat(RuleCatalogue.check(trial.document()))
                .filteredOn(violation -> violation.rule().severity() == Severity.ERROR)
                .isEmpty();
    }

    @Test
    void hasALegalDocumentAndAnotherForEachRule() {
        List<RuleTrial> trials = RuleTrial.all();

        List<String> rules = Stream.of(
                        FirmwareRules.all(), MachineRules.all(), MemoryAndCpuRules.all(), DeviceRules.all())
                .flatMap(Collection::stream)
                .map(rule -> rule.text().id())
                .toList();

        assertThat(trials)
                .filteredOn(trial -> trial.verdict() == Verdict.ACCEPTED)
                .extracting(RuleTrial::rule)
                .containsAll(rules);
        assertThat(trials)
                .filteredOn(trial -> trial.verdict() != Verdict.ACCEPTED)
                .extracting(RuleTrial::rule)
                .containsAll(rules);
    }

    @Test
    void hasADocumentOfEachRuleThatIsTolerantAndOfNoOther() {
        List<String> tolerant = RuleCatalogue.rules().stream()
                .map(Rule::text)
                .filter(RuleText::isTolerant)
                .map(RuleText::id)
                .toList();

        assertThat(RuleTrial.all())
                .filteredOn(trial -> trial.verdict() == Verdict.TOLERATED)
                .extracting(RuleTrial::rule)
                .hasSameElementsAs(tolerant);
    }

    private static List<Violation> violations(RuleTrial trial, DomainTree tree) {
        return RuleCatalogue.check(tree).stream()
                .filter(violation -> violation.rule().id().equals(trial.rule()))
                .toList();
    }
}
