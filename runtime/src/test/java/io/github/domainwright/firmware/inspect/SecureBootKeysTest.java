package io.github.domainwright.firmware.inspect;

import static io.github.domainwright.firmware.inspect.StoreWriter.GLOBAL;
import static io.github.domainwright.firmware.inspect.StoreWriter.SECURE_BOOT_ENABLE;
import static io.github.domainwright.firmware.inspect.StoreWriter.SECURITY_DATABASE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecureBootKeysTest {
    private static SecureBootKeys keys(StoreWriter store) throws UnusableFileException {
        return SecureBootKeys.of(
                VariableStoreReader.read(new FlashBytes(store.bytes(), 0x48, FindingKind.DAMAGED_STORE)));
    }

    private static void assertDamaged(String name, byte[] list, Consumer<byte[]> damage, String message) {
        damage.accept(list);
        StoreWriter store =
                StoreWriter.authenticated(4096).add(name, name.startsWith("d") ? SECURITY_DATABASE : GLOBAL, list);
        assertThatThrownBy(() -> keys(store))
                .isInstanceOfSatisfying(
                        UnusableFileException.class, e -> assertThat(e.kind()).isEqualTo(FindingKind.DAMAGED_KEYS))
                .hasMessageContaining(message);
    }

    @Test
    void readsCertificates() throws UnusableFileException {
        SecureBootKeys keys = keys(StoreWriter.withKeysOf("owner"));

        assertThat(keys.pk().certificates())
                .containsExactly(new EnrolledCertificate(
                        "O=Domainwright,CN=Domainwright Test Owner",
                        "O=Domainwright,CN=Domainwright Test Owner",
                        BigInteger.valueOf(4711),
                        Instant.parse("2026-11-24T15:18:13Z"),
                        Instant.parse("2036-11-21T15:18:13Z"),
                        "86e9f9f93699523bdd4e226c80b62a191bc16b40d55fc25515d805f5e5ec0217",
                        SignatureLists.OWNER));
        assertThat(keys.pk().certificates().get(0).commonName()).isEqualTo("Domainwright Test Owner");
        assertThat(keys.dbx().certificates()).isEmpty();
        assertThat(keys.dbx().others()).isEqualTo(Map.of(SignatureType.SHA256, 1));
        assertThat(keys.keySets()).isEmpty();
    }

    @Test
    void isInSetupModeWithoutAPlatformKey() throws UnusableFileException {
        SecureBootKeys empty = keys(StoreWriter.authenticated(1024));
        SecureBootKeys withoutPk = keys(StoreWriter.authenticated(2048)
                .add("KEK", GLOBAL, SignatureLists.certificate("owner"))
                .add("db", SECURITY_DATABASE, SignatureLists.certificate("owner")));

        assertThat(empty.setupMode()).isTrue();
        assertThat(empty.enrolledKeys()).isFalse();
        assertThat(withoutPk.setupMode()).isTrue();
        assertThat(withoutPk.enrolledKeys()).isFalse();
    }

    @Test
    void takesNoPlatformKeyFromAnotherVendor() throws UnusableFileException {
        SecureBootKeys keys =
                keys(StoreWriter.authenticated(2048).add("PK", SECURITY_DATABASE, SignatureLists.certificate("owner")));

        assertThat(keys.setupMode()).isTrue();
    }

    @Test
    void needsCertificatesInAllThreeDatabases() throws UnusableFileException {
        SecureBootKeys withoutDb = keys(StoreWriter.authenticated(2048)
                .add("PK", GLOBAL, SignatureLists.certificate("owner"))
                .add("KEK", GLOBAL, SignatureLists.certificate("owner")));

        assertThat(withoutDb.setupMode()).isFalse();
        assertThat(withoutDb.enrolledKeys()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"1, true", "0, false", "2, false", "255, false"})
    void believesSecureBootEnableOnlyIfItIsOne(int value, boolean enrolled) throws UnusableFileException {
        SecureBootKeys keys = keys(
                StoreWriter.withKeysOf("owner").add("SecureBootEnable", SECURE_BOOT_ENABLE, new byte[] {(byte) value}));

        assertThat(keys.enrolledKeys()).isEqualTo(enrolled);
        assertThat(keys.switchedOff()).isEqualTo(!enrolled);
    }

    @Test
    void switchesOnByItselfWithoutSecureBootEnable() throws UnusableFileException {
        assertThat(keys(StoreWriter.withKeysOf("owner")).enrolledKeys()).isTrue();
    }

    @Test
    void recognisesKeySetsByName() throws UnusableFileException {
        SecureBootKeys keys = keys(StoreWriter.authenticated(8192)
                .add("PK", GLOBAL, SignatureLists.certificate("owner"))
                .add("KEK", GLOBAL, SignatureLists.certificate("named-like-snakeoil"))
                .add(
                        "db",
                        SECURITY_DATABASE,
                        SignatureLists.certificate("named-like-microsoft-2011", "named-like-microsoft-2023")));

        assertThat(keys.keySets())
                .containsExactly(KnownKeySet.MICROSOFT_2011, KnownKeySet.MICROSOFT_2023, KnownKeySet.DEBIAN_SNAKEOIL);
        assertThat(keys.db().certificates())
                .extracting(c -> c.keySet().orElseThrow())
                .containsExactly(KnownKeySet.MICROSOFT_2011, KnownKeySet.MICROSOFT_2023);
    }

    @ParameterizedTest
    @CsvSource({
        "'CN=Microsoft UEFI CA 2023,O=Microsoft Corporation,C=US', true",
        "'C=US,CN=Microsoft UEFI CA 2023', true",
        "CN=Microsoft UEFI CA 2023 Test, false",
        "CN=Not Microsoft UEFI CA 2023, false",
        "O=SnakeOilCompany, false",
    })
    void comparesWholeNames(String subject, boolean known) {
        assertThat(KnownKeySet.ofSubject(subject).isPresent()).isEqualTo(known);
    }

    @Test
    void tellsWhatHasExpiredAtAGivenTime() throws UnusableFileException {
        SecureBootKeys keys = keys(StoreWriter.withKeysOf("owner"));

        assertThat(keys.expiredAt(Instant.parse("2036-11-21T15:18:13Z"))).isEmpty();
        assertThat(keys.expiredAt(Instant.parse("2036-11-21T15:18:14Z"))).hasSize(3);
    }

    @Test
    void countsEntriesOfOtherTypes() throws UnusableFileException {
        byte[] unknown = SignatureLists.list(UUID.fromString("01234567-89ab-cdef-0123-456789abcdef"), new byte[8]);
        SecureBootKeys keys = keys(StoreWriter.authenticated(4096)
                .add("dbx", SECURITY_DATABASE, Flash.concatenate(SignatureLists.hashes(3), unknown)));

        assertThat(keys.dbx().others()).isEqualTo(Map.of(SignatureType.SHA256, 3, SignatureType.OTHER, 1));
        assertThat(keys.dbx().hashes()).isEqualTo(3);
    }

    @Test
    void doesNotCountACertificateThatCannotBeDecoded() throws UnusableFileException {
        byte[] der = SignatureLists.der("owner");
        der[4] = 0;
        SecureBootKeys keys = keys(StoreWriter.authenticated(4096)
                .add("PK", GLOBAL, SignatureLists.list(SignatureLists.X509, der))
                .add("KEK", GLOBAL, SignatureLists.certificate("owner"))
                .add("db", SECURITY_DATABASE, SignatureLists.certificate("owner")));

        assertThat(keys.pk().certificates()).isEmpty();
        assertThat(keys.pk().unreadable()).singleElement().asString().contains("is damaged at offset 0xd");
        assertThat(keys.setupMode()).isFalse();
        assertThat(keys.enrolledKeys()).isFalse();
    }

    @Test
    void passesTheHeaderOfAList() throws UnusableFileException {
        int headerLength = 4;
        byte[] plain = SignatureLists.certificate("owner");
        byte[] list = Flash.concatenate(plain, new byte[headerLength]);
        System.arraycopy(plain, 28, list, 28 + headerLength, plain.length - 28);
        ByteBuffer.wrap(list)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(16, list.length)
                .putInt(20, headerLength);

        SecureBootKeys keys = keys(StoreWriter.authenticated(4096).add("db", SECURITY_DATABASE, list));

        assertThat(keys.db().unreadable()).isEmpty();
        assertThat(keys.db().certificates())
                .extracting(EnrolledCertificate::owner)
                .containsExactly(SignatureLists.OWNER);
    }

    @Test
    void refusesDamagedLists() {
        assertDamaged("PK", SignatureLists.hashes(0), b -> {}, "PK is there, but has no entry");
        assertDamaged("PK", new byte[0], b -> {}, "PK is there, but has no entry");
        assertDamaged("db", SignatureLists.hashes(1), b -> b[16] = 27, "0xb6: a signature list in db has 27 bytes");
        assertDamaged("dbx", SignatureLists.hashes(1), b -> b[16] = 77, "a signature list in dbx of 77 bytes runs");
        assertDamaged("KEK", new byte[27], b -> {}, "a signature list's header in KEK of 28 bytes runs beyond");
        assertDamaged("db", SignatureLists.hashes(1), b -> b[24] = 16, "a header of 0 cannot have entries of 16");
        assertDamaged("db", SignatureLists.hashes(1), b -> b[24] = 47, "a header of 0 cannot have entries of 47");
        assertDamaged("db", SignatureLists.hashes(1), b -> b[20] = 49, "a header of 49 cannot have entries of 48");
        assertDamaged("db", SignatureLists.hashes(1), b -> b[27] = -1, "cannot have entries of 4278190128");
    }
}
