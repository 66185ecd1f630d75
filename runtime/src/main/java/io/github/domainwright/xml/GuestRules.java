package io.github.domainwright.xml;

import io.github.domainwright.platform.TargetVersions;
import io.github.domainwright.rule.DocumentNeeds;
import io.github.domainwright.rule.Rule;
import io.github.domainwright.rule.RuleCatalogue;
import io.github.domainwright.rule.Severity;
import io.github.domainwright.rule.Violation;
import io.github.domainwright.tree.DomainTree;
import io.github.domainwright.tree.Origin;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rules that only a guest's values decide; generated emitters of profiles with such rules hold one.
 *
 * <p>A rule says the same of the same values. So the values of guests that broke no rule are remembered, a few of them, and
 * the next guest with these values is let pass; whatever was refused is looked at again.
 */
public final class GuestRules {
    private static final int REMEMBERED = 16;

    /** Longer ones are those of guests with many devices, which hardly come again. */
    private static final int LONGEST = 256;

    private final String profile;
    private final String[] ids;
    private volatile @Nullable List<Rule> rules;
    private volatile byte[][] accepted = {};
    private int next;

    private GuestRules(String profile, String[] ids) {
        this.profile = profile;
        this.ids = ids;
    }

    /**
     * Returns the rules of a profile.
     *
     * @param profile its name
     * @param ids the ids of the rules
     */
    public static GuestRules of(String profile, String... ids) {
        return new GuestRules(profile, ids.clone());
    }

    /**
     * Tells whether a guest with the values that were written to {@code out} from {@code values} on is known to break no
     * rule; then they are taken back.
     */
    public boolean haveAccepted(XmlOut out, int values) {
        for (byte[] known : accepted) {
            if (out.endsWith(known, values)) {
                out.truncate(values);
                return true;
            }
        }
        return false;
    }

    /**
     * Makes sure that a guest breaks none of the rules, and takes back what was written to {@code out} for it.
     *
     * @param out what was written
     * @param values where the values that the rules look at begin
     * @param part where the part of the guest's document that the rules look at begins
     * @throws InvalidGuestException with all violations
     */
    public void check(XmlOut out, int values, int part) {
        String document = out.from(part);
        out.truncate(part);
        byte[] key = out.cut(values);
        refuse(profile, RuleCatalogue.check(RenderedReader.read(document), rules()), List.of());
        remember(key);
    }

    /**
     * Makes sure that a guest breaks no rule at all, because components of it give whole elements, which can say anything.
     *
     * @param profile the name of the profile
     * @param document the guest's document
     * @param target the versions it must work with, so far as the profile states them
     * @throws InvalidGuestException with all violations that are errors
     */
    public static void checkAll(String profile, XmlOut document, TargetVersions target) {
        List<Violation> violations = RuleCatalogue.check(RenderedReader.read(document), target).stream()
                .filter(violation -> violation.rule().severity() == Severity.ERROR)
                .toList();
        refuse(
                profile,
                violations,
                document.given().stream()
                        .map(GivenPlaces.Given::component)
                        .distinct()
                        .toList());
    }

    /** Returns what {@code document} uses; see {@link DocumentNeeds#ofPinned} for {@code isPinned}. */
    public static DocumentNeeds needs(XmlOut document, boolean isPinned) {
        DomainTree tree = RenderedReader.read(document);
        return isPinned ? DocumentNeeds.ofPinned(tree) : DocumentNeeds.of(tree);
    }

    private static void refuse(String profile, List<Violation> violations, List<String> givers) {
        if (!violations.isEmpty()) {
            List<InvalidGuestException.Problem> problems = violations.stream()
                    .map(violation -> problem(violation, givers))
                    .toList();
            throw new InvalidGuestException(profile, problems);
        }
    }

    private List<Rule> rules() {
        List<Rule> found = rules;
        if (found == null) {
            found = new ArrayList<>(ids.length);
            for (String id : ids) {
                found.add(RuleCatalogue.rule(id));
            }
            rules = found;
        }
        return found;
    }

    private synchronized void remember(byte[] values) {
        if (values.length > LONGEST) {
            return;
        }
        byte[][] known = Arrays.copyOf(accepted, Math.min(accepted.length + 1, REMEMBERED));
        known[next] = values;
        next = (next + 1) % REMEMBERED;
        accepted = known;
    }

    private static InvalidGuestException.Problem problem(Violation violation, List<String> givers) {
        return new InvalidGuestException.Problem(
                violation.rule().id(),
                culprit(violation, givers),
                violation.message(),
                violation.fix().inProfile());
    }

    /** Returns the component that gave what is wrong; else the place, and who can have given something there. */
    private static String culprit(Violation violation, List<String> givers) {
        if (violation.origin() instanceof Origin.Component component) {
            return component.name();
        }
        String place = violation.place().toString();
        return givers.isEmpty() ? place : place + " (with " + String.join(", ", givers) + ")";
    }
}
