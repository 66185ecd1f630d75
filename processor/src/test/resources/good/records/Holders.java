package acme;

import io.github.domainwright.annotation.*;
import io.github.domainwright.value.CpuSet;
import io.github.domainwright.value.ValueFormat;
import java.util.List;
import java.util.Optional;

/** Elements that are there only to hold others, of guests that have some of them and of guests that have none. */
public final class Holders {
    private Holders() {}

    @DomainElement(value = "keywrap/cipher", many = true, parameter = "@name", format = ValueFormat.LINE)
    @interface Cipher {}

    record Board(
            @BaseBoardEntry(name = BaseBoardEntryName.SERIAL) Optional<String> serial,
            @BaseBoardEntry(name = BaseBoardEntryName.ASSET) Optional<String> asset) {}

    record Tenant(@Cipher Optional<String> cipher, @Cipher List<String> more) {}

    @VmProfile
    @MachineType(MachineFamily.Q35)
    @Memory("1 GiB")
    @Smbios(SmbiosMode.SYSINFO)
    record Server(
            @DomainName String name,
            @EmulatorPin Optional<CpuSet> pin,
            @SystemEntry(name = SystemEntryName.SERIAL) Optional<String> serial,
            @SystemEntry(name = SystemEntryName.SKU) Optional<String> sku,
            Optional<Board> board,
            List<Tenant> tenants) {}

    public static String document() {
        Optional<String> none = Optional.empty();
        Optional<String> some = Optional.of("4711");
        Tenant nobody = new Tenant(none, List.of());
        Server bare = Holders_ServerBuilder.builder().name("bare").build();
        Server empty = Holders_ServerBuilder.builder()
                .name("empty")
                .board(new Board(none, none))
                .tenants(List.of(nobody))
                .build();
        Server one = Holders_ServerBuilder.builder()
                .name("one")
                .pin(CpuSet.parse("1-3"))
                .sku("4711")
                .board(new Board(none, some))
                .tenants(List.of(nobody, new Tenant(none, List.of("aes", "dea"))))
                .build();
        return Holders_ServerXml.toXml(bare) + Holders_ServerXml.toXml(empty) + Holders_ServerXml.toXml(one);
    }
}
