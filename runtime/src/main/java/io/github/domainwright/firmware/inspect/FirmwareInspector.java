package io.github.domainwright.firmware.inspect;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Looks at firmware files on disk: what they are, whether two of them belong together and which keys are enrolled.
 *
 * <pre>{@code
 * Inspection inspection = FirmwareInspector.ofHost(Instant.now())
 *         .inspectPair(FlashPair.of(code, template).withNvram(nvram).expecting(SecureBootState.ENFORCED));
 * System.out.print(inspection.render());
 * }</pre>
 *
 * <p>Files are only read. What is wrong with them is a {@link Finding}, never an exception. At most one mebibyte of code
 * and one variable store are in memory at a time.
 */
public final class FirmwareInspector {
    private final Sysroot root;
    private final Instant at;

    private FirmwareInspector(Sysroot root, Instant at) {
        this.root = root;
        this.at = at;
    }

    /**
     * Inspects files of this host.
     *
     * @param at the time that certificates are compared with, such as {@code clock.instant()}
     */
    public static FirmwareInspector ofHost(Instant at) {
        return under(Path.of("/"), at);
    }

    /**
     * Inspects files of a system that is mounted or unpacked at {@code root}. Paths are those of that system; absolute
     * symbolic links start at {@code root} and none leads out of it.
     *
     * @param at the time that certificates are compared with, such as {@code clock.instant()}
     */
    public static FirmwareInspector under(Path root, Instant at) {
        return new FirmwareInspector(new Sysroot(root), at);
    }

    /** Looks at each file by itself. */
    public Inspection inspect(Path... paths) {
        List<FirmwareFile> files = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (Path path : paths) {
            read(path, files, findings);
        }
        return new Inspection(files, findings);
    }

    /** Looks at code, template and, if it is named and there, the guest's own store, and whether they fit together. */
    public Inspection inspectPair(FlashPair pair) {
        List<FirmwareFile> files = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        FirmwareFile code = read(pair.code(), files, findings);
        FirmwareFile template = read(pair.template(), files, findings);
        FirmwareFile nvram = readNvram(pair, files, findings);
        findings.addAll(new PairCheck(new OpenedPair(pair, code, template, nvram)).run());
        return new Inspection(files, findings);
    }

    private @Nullable FirmwareFile readNvram(FlashPair pair, List<FirmwareFile> files, List<Finding> findings) {
        if (pair.nvram().isEmpty()) {
            return null;
        }
        List<Finding> own = new ArrayList<>();
        FirmwareFile nvram = read(pair.nvram().get(), files, own);
        // A store that is not there yet is made from the template when the guest starts.
        own.removeIf(f -> f.kind() == FindingKind.MISSING);
        findings.addAll(own);
        return nvram;
    }

    private @Nullable FirmwareFile read(Path path, List<FirmwareFile> files, List<Finding> findings) {
        FirmwareFile file =
                new FirmwareFileReader(root, findings::add).read(path).orElse(null);
        if (file != null) {
            files.add(file);
            findings.addAll(KeyFindings.of(file, at));
        }
        return file;
    }
}
