package io.github.domainwright.target;

import io.github.domainwright.rule.Fix;
import io.github.domainwright.rule.RuleText;
import io.github.domainwright.rule.Severity;
import io.github.domainwright.rule.Violation;
import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.Origin;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What is said about losses: DW0630 to DW0639. */
public enum LossRule {
    /** A loss that matters to security and is not accepted. */
    NOT_ACCEPTED(
            "DW0630",
            Severity.ERROR,
            "A loss that matters to security is accepted by name.",
            "a guarantee that a target cannot give must not vanish without a word.",
            "write @AcceptLoss for it, or remove the target from @VmProfile."),
    /** An acceptance of a loss that is none. */
    NOTHING_TO_ACCEPT(
            "DW0631",
            Severity.WARNING,
            "@AcceptLoss names a loss that there is.",
            "an acceptance that is not needed would hide the loss once there is one.",
            "remove it from @AcceptLoss.");

    private final RuleText text;

    LossRule(String id, Severity severity, String demand, String why, String fix) {
        this.text = new RuleText(id, severity, demand, why, new Fix(fix, "this is about profiles only."));
    }

    /** Returns the id and what is said about it. */
    public RuleText text() {
        return text;
    }

    /** Returns what is wrong with {@code losses}, of which {@code accepted} are accepted. */
    public static List<Violation> check(List<Loss> losses, List<AcceptedLoss> accepted) {
        List<Violation> violations = new ArrayList<>();
        Set<List<Object>> reported = new HashSet<>();
        for (Loss loss : losses) {
            if (loss.matters()
                    && reported.add(List.of(loss.target(), loss.of(), statement(loss.origin())))
                    && accepted.stream().noneMatch(acceptance -> acceptance.covers(loss))) {
                violations.add(notAccepted(loss));
            }
        }
        for (AcceptedLoss acceptance : accepted) {
            if (losses.stream().noneMatch(loss -> loss.matters() && acceptance.covers(loss))) {
                violations.add(needless(acceptance));
            }
        }
        return violations;
    }

    /** Several members of one annotation are one statement. */
    private static Origin statement(Origin origin) {
        return origin instanceof Origin.Annotation annotation ? annotation.member("") : origin;
    }

    private static Violation notAccepted(Loss loss) {
        RuleText text = NOT_ACCEPTED.text;
        String fix =
                "write @AcceptLoss(target = %s, of = %s) if that is acceptable, or remove %s from the targets of @VmProfile."
                        .formatted(loss.target(), loss.of(), loss.target());
        RuleText about = new RuleText(
                text.id(),
                text.severity(),
                text.demand(),
                loss.sentence(),
                new Fix(fix, text.fix().inXml()));
        String message =
                "%s loses %s (%s).".formatted(loss.target().title(), loss.of().description(), place(loss.place()));
        return new Violation(about, message, loss.place(), loss.origin(), about.fix());
    }

    private static String place(DomainPath path) {
        return path.toString().isEmpty() ? "domain" : path.toString();
    }

    private static Violation needless(AcceptedLoss acceptance) {
        String message = "Nothing of %s that has to be accepted is lost on %s."
                .formatted(acceptance.of(), acceptance.target().title());
        RuleText text = NOTHING_TO_ACCEPT.text;
        return new Violation(text, message, DomainPath.of(""), acceptance.origin(), text.fix());
    }
}
