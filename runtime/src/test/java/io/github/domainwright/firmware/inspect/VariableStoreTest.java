package io.github.domainwright.firmware.inspect;

import static io.github.domainwright.firmware.inspect.StoreWriter.ADDED;
import static io.github.domainwright.firmware.inspect.StoreWriter.DELETED;
import static io.github.domainwright.firmware.inspect.StoreWriter.GLOBAL;
import static io.github.domainwright.firmware.inspect.StoreWriter.IN_TRANSITION;
import static io.github.domainwright.firmware.inspect.StoreWriter.SECURITY_DATABASE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class VariableStoreTest {
    private static final int FIRST_VARIABLE = 28;
    private static final int VALUE_LENGTH_FIELD = 40;

    private static VariableStore read(StoreWriter store) throws UnusableFileException {
        return VariableStoreReader.read(new FlashBytes(store.bytes(), 0, FindingKind.DAMAGED_STORE));
    }

    private static void assertDamaged(Consumer<byte[]> damage, String message) {
        byte[] bytes = StoreWriter.authenticated(1024)
                .add("Timeout", GLOBAL, new byte[] {5, 0})
                .add("Lang", GLOBAL, new byte[] {'e', 'n', 0})
                .bytes();
        damage.accept(bytes);
        assertThatThrownBy(() -> VariableStoreReader.read(new FlashBytes(bytes, 0x48, FindingKind.DAMAGED_STORE)))
                .isInstanceOf(UnusableFileException.class)
                .hasMessage("is damaged at offset " + message);
    }

    @Test
    void readsNamesVendorsAttributesAndValues() throws UnusableFileException {
        VariableStore store = read(StoreWriter.authenticated(1024)
                .add("Timeout", GLOBAL, new byte[] {5, 0})
                .add("Größe€", SECURITY_DATABASE, new byte[0]));

        assertThat(store.authenticated()).isTrue();
        assertThat(store.variables()).extracting(UefiVariable::name).containsExactly("Timeout", "Größe€");
        UefiVariable timeout = store.find("Timeout", GLOBAL).orElseThrow();
        assertThat(timeout.vendor()).isEqualTo(GLOBAL);
        assertThat(timeout.attributes()).isEqualTo(7);
        assertThat(timeout.data()).containsExactly(5, 0);
        assertThat(store.find("Timeout", SECURITY_DATABASE)).isEmpty();
    }

    @Test
    void givesCopiesOfValues() throws UnusableFileException {
        UefiVariable timeout = read(StoreWriter.authenticated(1024).add("Timeout", GLOBAL, new byte[] {5, 0}))
                .variables()
                .get(0);
        timeout.data()[0] = 9;

        assertThat(timeout.data()).containsExactly(5, 0);
    }

    @Test
    void countsTheSpaceOfDeletedVariablesAsUsed() throws UnusableFileException {
        StoreWriter writer = StoreWriter.authenticated(1024)
                .add(DELETED, "Boot0001", GLOBAL, new byte[100])
                .add("Boot0002", GLOBAL, new byte[101]);

        VariableStore store = read(writer);

        assertThat(store.size()).isEqualTo(1024 - FIRST_VARIABLE);
        assertThat(store.used()).isEqualTo(writer.position() - FIRST_VARIABLE);
        assertThat(store.variables()).extracting(UefiVariable::name).containsExactly("Boot0002");
    }

    @Test
    void readsAStoreWithoutAuthentication() throws UnusableFileException {
        VariableStore store =
                read(StoreWriter.plain(1024).add("PK", GLOBAL, new byte[] {1}).add("Lang", GLOBAL, new byte[] {2}));

        assertThat(store.authenticated()).isFalse();
        assertThat(store.variables()).extracting(UefiVariable::name).containsExactly("PK", "Lang");
        assertThat(SecureBootKeys.of(store).setupMode()).isTrue();
    }

    @Test
    void readsAStoreThatIsFullToItsLastByte() throws UnusableFileException {
        int space = 1024 - FIRST_VARIABLE - 60 - 4;
        VariableStore store = read(StoreWriter.authenticated(1024).add("A", GLOBAL, new byte[space]));

        assertThat(store.used()).isEqualTo(store.size());
        assertThat(store.variables()).hasSize(1);
    }

    @Test
    void takesTheNewValueWhileTheOldOneIsBeingDeleted() throws UnusableFileException {
        VariableStore store = read(StoreWriter.authenticated(1024)
                .add(IN_TRANSITION, "Lang", GLOBAL, new byte[] {1})
                .add("Lang", GLOBAL, new byte[] {2}));

        assertThat(store.variables())
                .singleElement()
                .satisfies(v -> assertThat(v.data()).containsExactly(2));
    }

    @Test
    void takesTheOldValueIfTheNewOneWasNeverCompleted() throws UnusableFileException {
        int headerOnly = 0x7f;
        VariableStore store = read(StoreWriter.authenticated(1024)
                .add(IN_TRANSITION, "Lang", GLOBAL, new byte[] {1})
                .add(headerOnly, "Lang", GLOBAL, new byte[] {2}));

        assertThat(store.variables())
                .singleElement()
                .satisfies(v -> assertThat(v.data()).containsExactly(1));
    }

    @Test
    void takesTheFirstOfTwoValuesAsTheFirmwareDoes() throws UnusableFileException {
        VariableStore store = read(StoreWriter.authenticated(1024)
                .add("Lang", GLOBAL, new byte[] {1})
                .add(ADDED, "Lang", GLOBAL, new byte[] {2}));

        assertThat(store.variables())
                .singleElement()
                .satisfies(v -> assertThat(v.data()).containsExactly(1));
    }

    @Test
    void skipsAHeaderThatWasNotCompleted() throws UnusableFileException {
        byte[] bytes = StoreWriter.authenticated(1024)
                .add("A", GLOBAL, new byte[0])
                .add("Lang", GLOBAL, new byte[] {1})
                .bytes();
        // The firmware goes on behind the header, so that the name of "A" is where the next variable must start.
        Arrays.fill(bytes, FIRST_VARIABLE + 2, FIRST_VARIABLE + 3, (byte) 0xff);
        System.arraycopy(bytes, FIRST_VARIABLE + 64, bytes, FIRST_VARIABLE + 60, 72);
        Arrays.fill(bytes, FIRST_VARIABLE + 60 + 72, FIRST_VARIABLE + 64 + 72, (byte) 0xff);

        VariableStore store = VariableStoreReader.read(new FlashBytes(bytes, 0, FindingKind.DAMAGED_STORE));

        assertThat(store.variables()).extracting(UefiVariable::name).containsExactly("Lang");
    }

    @Test
    void readsAStoreWithoutRoomForVariables() throws UnusableFileException {
        VariableStore store = read(StoreWriter.authenticated(FIRST_VARIABLE));

        assertThat(store.size()).isZero();
        assertThat(store.variables()).isEmpty();
    }

    @Test
    void describesAVariable() throws UnusableFileException {
        VariableStore store = read(StoreWriter.authenticated(1024).add("Timeout", GLOBAL, new byte[] {5, 0}));

        assertThat(store.variables().get(0))
                .hasToString("Timeout-8be4df61-93ca-11d2-aa0d-00e098032b8c (attributes 0x7, 2 bytes)");
    }

    @Test
    void refusesStoresThatAreNotSound() {
        assertDamaged(
                b -> b[0] = 0,
                "0x48: no variable store starts here, the signature is aaf32c00-947b-439a-a180-2e144ec37792");
        assertDamaged(b -> b[17] = 0, "0x58: the variable store has only 0 bytes");
        assertDamaged(b -> b[18] = 1, "0x48: the variable store of 66560 bytes runs beyond the end");
        assertDamaged(
                b -> b[21] = (byte) 0xff,
                "0x5c: the variable store has format 0x5a and state 0xff instead of 0x5a (formatted) and 0xfe"
                        + " (healthy)");
    }

    @Test
    void refusesVariablesThatAreNotSound() {
        int value = FIRST_VARIABLE + VALUE_LENGTH_FIELD;
        assertDamaged(b -> b[FIRST_VARIABLE] = 0, "0x64: 0x5500 stands where a variable or erased space must start");
        assertDamaged(
                b -> b[value + 3] = 0x7f, "0xb0: the value of a variable of 2130706434 bytes runs beyond the end");
        assertDamaged(b -> b[value - 1] = 0x7f, "0xa0: the name of a variable of 2130706448 bytes runs beyond the end");
        assertDamaged(b -> b[value - 4] = 15, "0xa0: the name of a variable has 15 bytes and no end mark");
        assertDamaged(b -> b[value - 4] = 0, "0xa0: the name of a variable has 0 bytes and no end mark");
        assertDamaged(b -> b[FIRST_VARIABLE + 62] = 0, "0xa0: the name of a variable ends before its last byte");
        assertDamaged(b -> b[FIRST_VARIABLE + 60] = 0, "0xa0: the name of a variable ends before its last byte");
        assertDamaged(b -> b[1023] = 0, "0x100: no variable starts here, but the space behind is not erased");
    }
}
