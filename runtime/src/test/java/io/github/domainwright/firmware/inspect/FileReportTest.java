package io.github.domainwright.firmware.inspect;

import static io.github.domainwright.firmware.inspect.StoreWriter.GLOBAL;
import static io.github.domainwright.firmware.inspect.StoreWriter.SECURE_BOOT_ENABLE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people are told about one file. */
class FileReportTest {
    @TempDir
    Path directory;

    private String report(byte[] image) throws IOException {
        FakeHost host = new FakeHost(directory);
        return host.inspector()
                .inspect(host.put("/file.fd", image))
                .files()
                .get(0)
                .toString();
    }

    private String reportOfStore(StoreWriter store) throws IOException {
        return report(Flash.vars(8192, store));
    }

    @Test
    void namesTheProcessorsOfCode() throws IOException {
        assertThat(report(Flash.code(Flash.CODE_2M, Flash.IA32))).isEqualTo("""
                /file.fd
                  code for i686 or x86_64, 2M (1966080 bytes), raw
                """);
        assertThat(report(Flash.concatenate(Flash.emptyVars(8192), Flash.code(8192, Flash.AARCH64))))
                .contains("\n  code and variables for aarch64, unknown size (16384 bytes), raw, 0 variables");
        assertThat(report(Flash.code(8192, 0))).contains("\n  code, unknown size (8192 bytes), raw\n");
    }

    @Test
    void namesNoProcessorsOfVariables() throws IOException {
        assertThat(report(Flash.emptyVars(Flash.VARS_2M))).isEqualTo("""
                /file.fd
                  variables, 2M (131072 bytes), raw, 0 variables in 0 of 4068 bytes
                  Secure Boot: setup mode, no keys enrolled
                """);
    }

    @Test
    void saysInWhichStateSecureBootIs() throws IOException {
        StoreWriter off = StoreWriter.withKeysOf("owner").add("SecureBootEnable", SECURE_BOOT_ENABLE, new byte[1]);
        StoreWriter keyOnly =
                StoreWriter.authenticated(4096).add("PK", GLOBAL, SignatureLists.certificate("named-like-snakeoil"));

        assertThat(reportOfStore(off)).contains("\n  Secure Boot: switched off, although a platform key is enrolled\n");
        assertThat(reportOfStore(keyOnly))
                .contains("\n  Secure Boot: on, but PK, KEK or db has no certificate (among them: Debian snakeoil)\n");
    }
}
