package io.github.domainwright.processor;

import io.github.domainwright.processor.diagnostic.Diagnostic;
import io.github.domainwright.tree.Origin;
import java.io.PrintWriter;
import java.io.StringWriter;

/** A fault of the processor itself, said once, on the profile, with what a report needs. */
final class InternalFault {
    private InternalFault() {}

    static Diagnostic of(RuntimeException fault) {
        StringWriter trace = new StringWriter();
        fault.printStackTrace(new PrintWriter(trace));
        return Diagnostic.error(
                "DW9000",
                new Origin.Component(""),
                "Domainwright has a fault and could not process this profile.",
                "this is never the profile's fault.",
                "report the profile and these lines:\n" + trace);
    }
}
