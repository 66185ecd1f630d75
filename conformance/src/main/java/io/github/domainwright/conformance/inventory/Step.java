package io.github.domainwright.conformance.inventory;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.namespace.QName;

/** The step of a path that leads to a member, such as {@code @type}, {@code loader} or {@code qemu:arg}. */
final class Step {
    /** The step to an element's own text. */
    static final String TEXT = "text()";

    private static final Pattern NAMESPACE = Pattern.compile(".*/(\\w+)/[\\d.]+");

    private Step() {}

    /** Returns the step to a child; libvirt's own prefix stands for a namespace. */
    static String of(QName child) {
        Matcher namespace = NAMESPACE.matcher(child.getNamespaceURI());
        return (namespace.matches() ? namespace.group(1) + ":" : "") + child.getLocalPart();
    }
}
