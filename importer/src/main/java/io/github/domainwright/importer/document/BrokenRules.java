package io.github.domainwright.importer.document;

import io.github.domainwright.importer.note.Note;
import io.github.domainwright.rule.RuleCatalogue;
import io.github.domainwright.rule.Severity;
import io.github.domainwright.rule.Violation;
import io.github.domainwright.tree.DomainTree;

/** The rules that a document breaks: what libvirt tolerates in a document is refused in a profile. */
final class BrokenRules {
    private BrokenRules() {}

    /** Notes each rule that keeps a profile of {@code document} from compiling. */
    static void note(DomainTree document, Notes notes) {
        RuleCatalogue.check(document).stream()
                .filter(violation -> violation.rule().severity() == Severity.ERROR
                        || violation.rule().isTolerant())
                .forEach(violation -> notes.add(Note.Kind.REFUSED, violation.origin(), text(violation)));
    }

    private static String text(Violation violation) {
        boolean isTolerated = violation.rule().severity() != Severity.ERROR;
        return "[%s] %s Why: %s%s In the document: %s In the profile: %s"
                .formatted(
                        violation.rule().id(),
                        violation.message(),
                        violation.rule().why(),
                        isTolerated ? " libvirt lets it pass in a document; javac will not in a profile." : "",
                        violation.fix().inXml(),
                        violation.fix().inProfile());
    }
}
