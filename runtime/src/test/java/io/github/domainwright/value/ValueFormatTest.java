package io.github.domainwright.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Each format writes what libvirt accepts as libvirt writes it, and refuses what libvirt refuses. */
class ValueFormatTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TEXT             | any                 | any",
                "DOMAIN_NAME      | agent 7             | agent 7",
                "ABSOLUTE_PATH    | /vm/a.img           | /vm/a.img",
                "NVRAM_PATH       | /var/a.fd           | /var/a.fd",
                "IMAGE_PATH       | /vm/dev/a.img       | /vm/dev/a.img",
                "MEMORY_SIZE      | 8 GiB               | 8388608",
                "MEMORY_SIZE      | 512KiB              | 512",
                "POSITIVE_NUMBER  | 1                   | 1",
                "VCPU_COUNT       | 65535               | 65535",
                "TIME_ZONE        | Etc/GMT+5           | Etc/GMT+5",
                "CPU_FEATURE      | sse4.2              | sse4.2",
                "NATURAL_NUMBER   | 0                   | 0",
                "MAC_ADDRESS      | 52:54:00:AB:CD:EF   | 52:54:00:ab:cd:ef",
                "DISK_TARGET      | vdaa                | vdaa",
                "NAME             | default             | default",
                "UNIQUE_ID        | 4dea22b3-1d52-48f3-a516-782e98ab3fa0 | 4dea22b3-1d52-48f3-a516-782e98ab3fa0",
                "LINE             | A title             | A title",
                "SPINLOCK_RETRIES | 4095                | 4095",
                "CPU_SET          | 0-3,^1              | 0-3,^1",
                "CONTEXT_ID       | 3                   | 3",
                "CONTEXT_ID       | 4294967294          | 4294967294",
                "FILE_NAME        | org.qemu.agent.0    | org.qemu.agent.0"
            })
    void writesWhatLibvirtAccepts(ValueFormat format, String text, String written) {
        assertThat(format.canonical(text)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "DOMAIN_NAME      | \"\"",
                "DOMAIN_NAME      | a/b",
                "DOMAIN_NAME      | .",
                "ABSOLUTE_PATH    | vm/a.img",
                "NVRAM_PATH       | /usr/share/OVMF/OVMF_VARS.fd",
                "NVRAM_PATH       | /dev/sda",
                "NVRAM_PATH       | a.fd",
                "IMAGE_PATH       | /dev/sda",
                "IMAGE_PATH       | /vm/../proc/kcore",
                "IMAGE_PATH       | /sys/a.img",
                "IMAGE_PATH       | a.img",
                "MEMORY_SIZE      | 8 GB",
                "MEMORY_SIZE      | 8",
                "MEMORY_SIZE      | 0 GiB",
                "MEMORY_SIZE      | 8192 PiB",
                "POSITIVE_NUMBER  | 0",
                "VCPU_COUNT       | 0",
                "VCPU_COUNT       | 65536",
                "TIME_ZONE        | New York",
                "TIME_ZONE        | \"\"",
                "CPU_FEATURE      | vmx, svm",
                "CPU_FEATURE      | \"\"",
                "NATURAL_NUMBER   | -1",
                "MAC_ADDRESS      | 01:00:00:00:00:01",
                "MAC_ADDRESS      | ff:ff:ff:ff:ff:ff",
                "MAC_ADDRESS      | 00:00:00:00:00:00",
                "MAC_ADDRESS      | 52-54-00-11-22-33",
                "MAC_ADDRESS      | 52:54:00:11:22",
                "DISK_TARGET      | vd1",
                "NAME             | \" \"",
                "UNIQUE_ID        | 4dea22b3-1d52-48f3-a516-782e98ab3fa",
                "UNIQUE_ID        | 4dea22b31d5248f3a516782e98ab3fa0",
                "LINE             | \"\"",
                "SPINLOCK_RETRIES | 4094",
                "CPU_SET          | 3-0",
                "CONTEXT_ID       | 2",
                "CONTEXT_ID       | 4294967295",
                "FILE_NAME        | a/b"
            })
    void refusesWhatLibvirtRefuses(ValueFormat format, String text) {
        assertThatThrownBy(() -> format.canonical(text))
                .isInstanceOfSatisfying(InvalidValueException.class, refusal -> {
                    assertThat(refusal.reason()).endsWith(".");
                    assertThat(refusal.fix()).endsWith(".");
                });
    }

    @ParameterizedTest
    @EnumSource(names = {"DOMAIN_NAME", "ABSOLUTE_PATH", "IMAGE_PATH", "NVRAM_PATH", "LINE", "FILE_NAME"})
    void refusesLineBreaks(ValueFormat format) {
        assertThatThrownBy(() -> format.canonical("/a\nb")).isInstanceOf(InvalidValueException.class);
    }

    @ParameterizedTest
    @EnumSource
    void refusesWhatXmlCannotCarry(ValueFormat format) {
        assertThatThrownBy(() -> format.canonical("a\u0000"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("U+0000");
    }

    @Test
    void hasAnIdOfItsOwnForEachFormat() {
        assertThat(Arrays.stream(ValueFormat.values()).map(ValueFormat::rule)).doesNotHaveDuplicates();
    }
}
