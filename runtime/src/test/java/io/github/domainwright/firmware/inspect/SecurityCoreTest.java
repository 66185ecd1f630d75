package io.github.domainwright.firmware.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.domainwright.annotation.Architecture;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first program is found wherever it may stand, and nowhere else. */
class SecurityCoreTest {
    private static final int SECURITY_CORE = 0x03;
    private static final int PADDING = 0xf0;
    private static final int PE32 = 0x10;
    private static final int TE = 0x12;
    private static final int RAW = 0x19;

    private static final byte[] EMPTY = {};

    @TempDir
    Path directory;

    /** A file without content is a header of 24 bytes. */
    private static byte[] file(int type, byte[] content) {
        ByteBuffer file = ByteBuffer.allocate(24 + content.length).order(ByteOrder.LITTLE_ENDIAN);
        file.put(18, (byte) type).putInt(20, file.capacity()).position(24).put(content);
        return file.array();
    }

    /** A section without content is a header of four bytes. */
    private static byte[] section(int type, byte[] content) {
        ByteBuffer section = ByteBuffer.allocate(4 + content.length).order(ByteOrder.LITTLE_ENDIAN);
        section.putInt(section.capacity() | type << 24).put(content);
        return section.array();
    }

    /** A program for x86_64 in the shortest section that names its machine. */
    private static byte[] program() {
        return section(TE, new byte[] {'V', 'Z', 0x64, (byte) 0x86});
    }

    private static byte[] volume(byte[] files) {
        return Flash.codeVolume(Flash.HEADER_LENGTH + files.length, 0, files);
    }

    /** Puts the first block of a flash before a volume, so that offsets in the flash are not those in the volume. */
    private static byte[] behind(byte[] start, byte[] volume) {
        byte[] block = new byte[4096];
        System.arraycopy(start, 0, block, 0, start.length);
        return Flash.concatenate(block, volume);
    }

    private Set<Architecture> architectures(byte[] image) throws IOException {
        FakeHost host = new FakeHost(directory);
        Inspection inspection = host.inspector().inspect(host.put("/CODE.fd", image));
        assertThat(inspection.findings()).isEmpty();
        assertThat(inspection.files())
                .singleElement()
                .satisfies(f -> assertThat(f.content()).isEqualTo(FlashContent.CODE));
        return inspection.files().get(0).architectures();
    }

    @Test
    void readsAProgramThatEndsWithTheVolume() throws IOException {
        assertThat(architectures(volume(file(SECURITY_CORE, program())))).containsExactly(Architecture.X86_64);
    }

    @Test
    void passesFilesAndSectionsWithoutContent() throws IOException {
        byte[] core = file(SECURITY_CORE, Flash.concatenate(section(RAW, EMPTY), program()));

        byte[] image = behind(EMPTY, volume(Flash.concatenate(file(PADDING, EMPTY), core)));

        assertThat(architectures(image)).containsExactly(Architecture.X86_64);
    }

    @Test
    void readsTheHeaderOfAProgramThatIsNotReadToItsEnd() throws IOException {
        byte[] executable = new byte[0x86];
        executable[0x3c] = (byte) 0x80;
        executable[0x84] = 0x64;
        executable[0x85] = (byte) 0xaa;
        byte[] section = section(PE32, executable);
        Arrays.fill(section, 0, 3, (byte) 0xff);

        assertThat(architectures(volume(file(SECURITY_CORE, section)))).containsExactly(Architecture.AARCH64);
    }

    @Test
    void takesNoProgramThatRunsBeyondItsVolume() throws IOException {
        byte[] core = file(SECURITY_CORE, program());
        core[20] += 1;

        assertThat(architectures(volume(core))).isEmpty();
    }

    @Test
    void readsNoFileBehindTheVolume() throws IOException {
        byte[] erased = new byte[24];
        Arrays.fill(erased, (byte) 0xff);

        assertThat(architectures(volume(erased))).isEmpty();
    }

    @Test
    void takesNoProgramFromOutsideIfTheExtendedHeaderRunsBeyondTheVolume() throws IOException {
        byte[] outside = file(SECURITY_CORE, program());

        byte[] image = behind(outside, Flash.codeVolume(4096, 4096 - 19, EMPTY));

        assertThat(architectures(image)).isEmpty();
    }

    @Test
    void takesNoProgramFromBehindAnExtendedHeaderLongerThanTheVolume() throws IOException {
        ByteBuffer extended = ByteBuffer.allocate(20).order(ByteOrder.LITTLE_ENDIAN);
        extended.putInt(16, 0xffff_fff0);

        byte[] image = Flash.codeVolume(4096, Flash.HEADER_LENGTH, extended.array());

        assertThat(architectures(image)).isEmpty();
    }
}
