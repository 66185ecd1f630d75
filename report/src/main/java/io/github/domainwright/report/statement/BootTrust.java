package io.github.domainwright.report.statement;

import java.util.List;
import java.util.stream.Stream;

/**
 * The boot-trust statement of a guest.
 *
 * <pre>{@code
 * BootTrust trust = BootTrust.of(guest);
 * if (trust.verdict() != Verdict.ENFORCED) { ... }
 * }</pre>
 *
 * @param guest what it is about
 * @param verdict it in one word
 * @param lines it in sentences, in the order of topics; none if the guest is refused
 * @param chain it as a chain of links
 * @param matrix which firmware each distribution has for the guest
 * @param targets what the guest loses on other targets; none if it is refused
 */
public record BootTrust(
        StatedGuest guest,
        Verdict verdict,
        List<Line> lines,
        BootChain chain,
        FirmwareMatrix matrix,
        List<TargetLosses> targets) {
    /** Copies the lists. */
    public BootTrust {
        lines = List.copyOf(lines);
        targets = List.copyOf(targets);
    }

    /** Makes the statement about {@code guest}. */
    public static BootTrust of(StatedGuest guest) {
        BootFacts facts = new BootFacts(guest.tree());
        Verdict verdict = Verdicts.of(guest, facts);
        List<Line> lines = guest.isRefused() ? List.of() : lines(facts);
        return new BootTrust(
                guest,
                verdict,
                lines,
                BootChain.of(verdict, facts, lines),
                FirmwareMatrix.of(guest, facts),
                guest.isRefused() ? List.of() : TargetLosses.of(guest));
    }

    private static List<Line> lines(BootFacts facts) {
        return Stream.of(
                        FirmwareLines.of(facts),
                        KeyLines.of(facts),
                        VariableLines.of(facts),
                        BootLines.of(facts),
                        TpmLines.of(facts),
                        MemoryLines.of(facts),
                        HostLines.of(facts))
                .flatMap(List::stream)
                .toList();
    }

    /** Returns the lines about {@code topic}. */
    public List<Line> about(Topic topic) {
        return lines.stream().filter(line -> line.topic() == topic).toList();
    }

    /** Returns the lines that stand as {@code standing}. */
    public List<Line> standing(Standing standing) {
        return lines.stream().filter(line -> line.standing() == standing).toList();
    }
}
