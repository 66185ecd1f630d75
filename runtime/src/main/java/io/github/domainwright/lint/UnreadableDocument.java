package io.github.domainwright.lint;

import io.github.domainwright.rule.DocumentDemand;
import io.github.domainwright.rule.RuleText;
import io.github.domainwright.value.Quoted;
import io.github.domainwright.xml.UnreadableDomainException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/** The findings about a document that no rule can look at. */
final class UnreadableDocument {
    private UnreadableDocument() {}

    static LintFinding notADomain(UnreadableDomainException fault) {
        return finding(DocumentDemand.DOMAIN.text(), sentence(fault.reason()), fault.line(), fault.column());
    }

    static LintFinding notRead(IOException fault) {
        String detail = fault.getMessage() == null ? fault.getClass().getSimpleName() : fault.getMessage();
        String message;
        if (fault instanceof NoSuchFileException) {
            message = "There is no file " + Quoted.of(detail) + ".";
        } else if (fault instanceof AccessDeniedException) {
            message = "The file " + Quoted.of(detail) + " cannot be opened with the rights of this program.";
        } else {
            message = "The document cannot be read: " + detail + ".";
        }
        return finding(DocumentDemand.READABLE.text(), message, 1, 1);
    }

    private static LintFinding finding(RuleText rule, String message, int line, int column) {
        return new LintFinding(
                rule.id(), rule.severity(), message, rule.why(), rule.fix().inXml(), "", line, column);
    }

    private static String sentence(String reason) {
        String sentence = Character.toUpperCase(reason.charAt(0)) + reason.substring(1);
        return sentence.endsWith(".") ? sentence : sentence + ".";
    }
}
