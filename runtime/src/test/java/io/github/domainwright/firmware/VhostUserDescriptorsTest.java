package io.github.domainwright.firmware;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.domainwright.firmware.VhostUserDescriptors.Found;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What libvirt 9.0 was seen to do with the same files. */
class VhostUserDescriptorsTest {
    private static final String SHARE = "usr/share/qemu/vhost-user";
    private static final String ETC = "etc/qemu/vhost-user";

    @TempDir
    private Path root;

    private Found find() {
        return VhostUserDescriptors.find(new Sysroot(root), "fs");
    }

    private void write(String directory, String name, String content) throws IOException {
        DescriptorFiles.write(root, directory, name, content);
    }

    @Test
    void theFirstOfItsTypeCounts() throws Exception {
        assertThat(find()).isEqualTo(new Found(Optional.empty(), ""));

        write(SHARE, "10-gpu.json", "{\"type\": \"gpu\", \"binary\": \"/gpu\"}");
        write(SHARE, "50-fs.json", "{\"type\": \"fs\", \"binary\": \"/fs50\"}");
        write(SHARE, "60-fs.json", "{\"type\": \"fs\", \"binary\": \"/fs60\"}");
        assertThat(find().program()).contains("/fs50");

        write(ETC, "50-fs.json", "");
        assertThat(find().program()).as("masked").contains("/fs60");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"type\": \"fs\"", "{\"type\": \"fs\"}", "{\"type\": \"huh\", \"binary\": \"/x\"}", "[]"})
    void aBrokenOneSpoilsAll(String content) throws Exception {
        write(SHARE, "50-fs.json", "{\"type\": \"fs\", \"binary\": \"/fs\"}");
        write(SHARE, "60-other.json", content);

        assertThat(find().program()).isEmpty();
        assertThat(find().fault()).startsWith("broken descriptor /usr/share/qemu/vhost-user/60-other.json: ");
    }
}
