package io.github.domainwright.value;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/** The checks of {@link ValueFormat} that are about paths on the host: each returns the path, or refuses it. */
final class HostPaths {
    /** Where the kernel shows devices and settings: writing there changes the host, and nothing there is an image. */
    private static final Set<String> OF_THE_KERNEL = Set.of("dev", "proc", "sys");

    /** The directories that any of the checks asks for. */
    private static final String[] RESERVED = {"usr", "dev", "proc", "sys"};

    private HostPaths() {}

    static String absolute(String path) {
        if (!path.startsWith("/")) {
            throw new InvalidValueException(
                    Quoted.of(path) + " is not an absolute path.",
                    "start the path with '/': libvirtd has no working directory of yours.");
        }
        if (path.indexOf('\n') >= 0 || path.indexOf('\r') >= 0) {
            throw new InvalidValueException(
                    Quoted.of(path) + " contains a line break, which libvirt's schema refuses in a path.",
                    "rename the file.");
        }
        return path;
    }

    static String image(String path) {
        String first = firstStep(absolute(path));
        if (OF_THE_KERNEL.contains(first)) {
            throw new InvalidValueException(
                    "%s lies below /%s, where the host's kernel shows devices and settings, no files of guests."
                            .formatted(Quoted.of(path), first),
                    "name an image file, such as /var/lib/libvirt/images/agent-7.qcow2.");
        }
        return path;
    }

    static String nvram(String path) {
        String first = firstStep(absolute(path));
        String fix = "name a file of this guest's own, such as /var/lib/libvirt/qemu/nvram/agent-7_VARS.fd.";
        if (first.equals("usr")) {
            throw new InvalidValueException(
                    Quoted.of(path)
                            + " lies below /usr, where distributions keep templates, which a guest must not write.",
                    fix);
        }
        if (OF_THE_KERNEL.contains(first)) {
            throw new InvalidValueException(
                    "%s lies below /%s: libvirt would make a variable store of a device or setting of the host, and remove"
                                    .formatted(Quoted.of(path), first)
                            + " it with the guest.",
                    fix);
        }
        return path;
    }

    private static String firstStep(String path) {
        return isResolved(path) ? plainFirstStep(path) : resolvedFirstStep(path);
    }

    /** Tells whether no step of {@code path} is empty or made of dots; a name that begins with one counts too. */
    private static boolean isResolved(String path) {
        return !path.contains("//") && !path.contains("/.");
    }

    /** Returns the step if it is one that somebody asks for, without making a string of any other. */
    private static String plainFirstStep(String path) {
        for (String known : RESERVED) {
            int end = known.length() + 1;
            if (path.startsWith(known, 1) && (path.length() == end || path.charAt(end) == '/')) {
                return known;
            }
        }
        return "";
    }

    private static String resolvedFirstStep(String path) {
        Deque<String> steps = new ArrayDeque<>();
        for (String step : path.split("/")) {
            if (step.equals("..")) {
                steps.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        return steps.isEmpty() ? "" : steps.peekFirst();
    }
}
