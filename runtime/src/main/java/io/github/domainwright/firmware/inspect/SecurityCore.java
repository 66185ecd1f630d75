package io.github.domainwright.firmware.inspect;

import io.github.domainwright.annotation.Architecture;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/**
 * The first program of the firmware (file type EFI_FV_FILETYPE_SECURITY_CORE), the only one that no build compresses: its
 * executable's header names the processor.
 */
final class SecurityCore {
    private static final int SECURITY_CORE = 0x03;
    private static final int LARGE_FILE = 0x01;
    private static final int PE32_SECTION = 0x10;
    private static final int TE_SECTION = 0x12;
    /** The core is 200 KiB or less in every known build; more is not read. */
    private static final int MOST_BYTES = 1 << 20;

    private final FlashImage image;
    private final FirmwareVolume volume;

    private SecurityCore(FlashImage image, FirmwareVolume volume) {
        this.image = image;
        this.volume = volume;
    }

    /** Returns the architectures that the code in {@code volumes} can be for; empty if that cannot be told. */
    static Set<Architecture> architectures(FlashImage image, List<FirmwareVolume> volumes) throws IOException {
        for (FirmwareVolume volume : volumes) {
            if (volume.content() == FirmwareVolume.Content.CODE) {
                try {
                    Set<Architecture> found = new SecurityCore(image, volume).find();
                    if (!found.isEmpty()) {
                        return found;
                    }
                } catch (UnusableFileException e) {
                    // Files of a damaged file system tell nothing; whether the code works is not what is asked here.
                    continue;
                }
            }
        }
        return Set.of();
    }

    private Set<Architecture> find() throws IOException, UnusableFileException {
        long end = volume.offset() + volume.length();
        long file = firstFile();
        while (end - file >= 24) {
            FlashBytes header = read(file, (int) Math.min(32, end - file));
            boolean large = (header.unsigned8(19) & LARGE_FILE) != 0;
            long length = large ? header.signed64(24) : header.unsigned32(20) & 0xff_ffff;
            int headerLength = large ? 32 : 24;
            if (length < headerLength || length > end - file) {
                return Set.of();
            }
            if (header.unsigned8(18) == SECURITY_CORE) {
                return inSections(read(file, (int) Math.min(length, MOST_BYTES)), headerLength);
            }
            file += roundUp(file - volume.offset() + length, 8) - (file - volume.offset());
        }
        return Set.of();
    }

    private long firstFile() throws IOException, UnusableFileException {
        int extended = volume.extendedHeader();
        if (extended == 0) {
            return volume.offset() + volume.headerLength();
        }
        if (extended > volume.length() - 20) {
            return volume.offset() + volume.length();
        }
        long length = read(volume.offset() + extended, 20).unsigned32(16);
        return volume.offset() + roundUp(extended + length, 8);
    }

    private static Set<Architecture> inSections(FlashBytes file, int start) throws UnusableFileException {
        int at = start;
        while (at + 8 <= file.length()) {
            long length = file.unsigned32(at) & 0xff_ffff;
            int type = file.unsigned8(at + 3);
            if (type == TE_SECTION) {
                return ofMachine(file.unsigned16(at + 6));
            }
            if (type == PE32_SECTION) {
                long signature = file.unsigned32(at + 4 + 0x3c);
                FlashBytes executable = file.slice(at + 4, Math.min(length, file.length() - at) - 4, "the executable");
                return ofMachine(executable
                        .slice((int) Math.min(signature, MOST_BYTES), 6, "its header")
                        .unsigned16(4));
            }
            if (length < 4 || length > file.length() - at) {
                return Set.of();
            }
            at = (int) roundUp(at + length, 4);
        }
        return Set.of();
    }

    /** Maps the machine of a PE header. A 32-bit x86 core also starts builds whose other parts are 64-bit. */
    private static Set<Architecture> ofMachine(int machine) {
        return switch (machine) {
            case 0x8664 -> Set.of(Architecture.X86_64);
            case 0x014c -> Set.of(Architecture.X86_64, Architecture.I686);
            case 0xaa64 -> Set.of(Architecture.AARCH64);
            case 0x01c2 -> Set.of(Architecture.ARMV7L);
            case 0x5064 -> Set.of(Architecture.RISCV64);
            case 0x6264 -> Set.of(Architecture.LOONGARCH64);
            default -> Set.of();
        };
    }

    private FlashBytes read(long offset, int length) throws IOException, UnusableFileException {
        return new FlashBytes(image.read(offset, length), offset, FindingKind.DAMAGED_VOLUME);
    }

    private static long roundUp(long value, int alignment) {
        return (value + alignment - 1) / alignment * alignment;
    }
}
