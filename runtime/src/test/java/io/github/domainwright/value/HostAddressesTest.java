package io.github.domainwright.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostAddressesTest {
    @ParameterizedTest
    @CsvSource({"0000:03:00.0, 0000:03:00.0", "3:1f.7, 0000:03:1f.7", "ABCD:0e:0.1, abcd:0e:00.1"})
    void readsPciAddresses(String text, String written) {
        assertThat(PciAddress.parse(text)).hasToString(written);
        assertThat(PciAddress.parse(written)).isEqualTo(PciAddress.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "3", "3:0", "00:00.0", "0000:00:00.3", "3:20.0", "3:00.8", "3:00.0 ", "10000:3:00.0", "g:0.0"
            })
    void refusesWhatNoPciDeviceHas(String text) {
        assertThatThrownBy(() -> PciAddress.parse(text)).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void takesPciAddressesApart() {
        assertThat(ValueFormat.PCI_ADDRESS.parts()).containsExactly("@domain", "@bus", "@slot", "@function");
        assertThat(ValueFormat.PCI_ADDRESS.part("@slot", "0001:a:1f.2")).isEqualTo("0x1f");
        assertThat(ValueFormat.PCI_ADDRESS.part("@domain", "0001:a:1f.2")).isEqualTo("0x0001");
        assertThat(ValueFormat.PCI_ADDRESS.part("@bus", "0001:a:1f.2")).isEqualTo("0x0a");
        assertThat(ValueFormat.PCI_ADDRESS.part("@function", "0001:a:1f.2")).isEqualTo("0x2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "0:1", "1:0", "1:256", "1:a", "1:1:1"})
    void refusesWhatNoUsbPortHas(String text) {
        assertThatThrownBy(() -> UsbAddress.parse(text)).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void takesUsbAddressesApart() {
        assertThat(UsbAddress.parse("001:014")).hasToString("1:14");
        assertThat(ValueFormat.USB_ADDRESS.part("address/@device", "1:14")).isEqualTo("14");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "046d", "0000:0001", "46d:1", "046d:0a5d:1", "046g:0001"})
    void refusesWhatNoUsbDeviceIs(String text) {
        assertThatThrownBy(() -> UsbId.parse(text)).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void takesUsbIdsApart() {
        assertThat(UsbId.parse("0x046D:0x0a5d")).hasToString("046d:0a5d");
        assertThat(ValueFormat.USB_ID.part("vendor/@id", "046d:0a5d")).isEqualTo("0x046d");
        assertThat(ValueFormat.USB_ID.part("product/@id", "046d:0a5d")).isEqualTo("0x0a5d");
    }
}
