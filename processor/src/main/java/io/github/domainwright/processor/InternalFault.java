package io.github.domainwright.processor;

import io.github.domainwright.processor.diagnostic.Diagnostic;
import io.github.domainwright.processor.diagnostic.Refusal;
import io.github.domainwright.tree.Origin;
import java.io.PrintWriter;
import java.io.StringWriter;

/** A fault of the processor itself, said once, on the profile, with what a report needs. */
final class InternalFault {
    private InternalFault() {}

    static Diagnostic of(RuntimeException fault) {
        StringWriter trace = new StringWriter();
        fault.printStackTrace(new PrintWriter(trace));
        return Refusal.INTERNAL_FAULT.at(new Origin.Component(""), trace);
    }
}
