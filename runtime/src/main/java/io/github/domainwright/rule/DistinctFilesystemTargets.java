package io.github.domainwright.rule;

import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.Element;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** DW0424: each directory through virtiofs has a tag of its own. */
final class DistinctFilesystemTargets implements Rule {
    private static final DomainPath FILESYSTEMS = DomainPath.of("devices/filesystem");

    @Override
    public RuleText text() {
        return RuleText.error(
                "DW0424",
                "Each directory that a guest mounts through virtiofs has a tag of its own.",
                "the guest mounts by the tag; libvirt refuses one that is there twice.",
                new Fix(
                        "change one target; a list of directories would give all of them one, so use single components.",
                        "change dir on one <target>."));
    }

    @Override
    public List<DomainPath> paths() {
        return DomainPath.list("devices/filesystem/target/@dir", "devices/filesystem/driver/@type");
    }

    @Override
    public void check(Guest guest, Findings found) {
        Set<String> tags = new HashSet<>();
        for (Element filesystem : guest.tree().elements(FILESYSTEMS)) {
            String tag = inner(filesystem, "target", "dir");
            if (tag.isEmpty() || !inner(filesystem, "driver", "type").equals("virtiofs")) {
                continue;
            }
            boolean isRepeated = filesystem.occurrence().isRepeated();
            if (!tags.add(tag) || isRepeated) {
                found.add(FILESYSTEMS, filesystem.origin(), "Several directories have the tag '%s'.".formatted(tag));
            }
        }
    }

    private static String inner(Element filesystem, String child, String attribute) {
        return filesystem
                .element(child)
                .flatMap(element -> element.literal(attribute))
                .orElse("");
    }
}
