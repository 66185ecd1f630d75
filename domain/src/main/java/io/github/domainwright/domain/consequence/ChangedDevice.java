package io.github.domainwright.domain.consequence;

import io.github.domainwright.domain.compare.Difference;
import io.github.domainwright.tree.DomainTree;
import io.github.domainwright.tree.Element;
import io.github.domainwright.xml.DomainWriter;
import io.github.domainwright.xml.XmlOut;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The device that a difference is in: what can be done about it depends on its kind. */
final class ChangedDevice {
    private static final Pattern PATH = Pattern.compile("devices/([^/\\[]+)(?:\\[(\\d+)])?(/.*)?");
    private static final int TYPICAL_LENGTH = 512;

    private ChangedDevice() {}

    /** Returns the device as XML; nothing if the difference is in none. */
    static String text(Difference difference, DomainTree before, DomainTree after) {
        Matcher path = PATH.matcher(difference.path());
        if (!path.matches()) {
            return "";
        }
        // Only a device that was added is not in the first document.
        boolean isNew = difference.kind() == Difference.Kind.ADDED && path.group(3) == null;
        int number = path.group(2) == null ? 1 : Integer.parseInt(path.group(2));
        return device(isNew ? after : before, path.group(1), number)
                .map(ChangedDevice::text)
                .orElse("");
    }

    private static Optional<Element> device(DomainTree document, String name, int number) {
        List<Element> devices = document.root().element("devices").stream()
                .flatMap(all -> all.elements(name))
                .toList();
        return number <= devices.size() ? Optional.of(devices.get(number - 1)) : Optional.empty();
    }

    private static String text(Element device) {
        XmlOut out = new XmlOut(TYPICAL_LENGTH);
        DomainWriter.write(device, 0, out);
        return out.toString();
    }
}
