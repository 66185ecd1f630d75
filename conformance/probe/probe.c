/*
 * The guest of the boot proof: prints one line with what it finds, and powers off.
 *
 *     domainwright-probe SecureBoot=1 SetupMode=0 varstore=protected
 *
 * A variable the firmware does not have is printed as '-'.
 */
#include "efi.h"
#include "varstore.h"

static void print(struct efi_system_table *system, const efi_char *text) {
    system->console_out->output_string(system->console_out, text);
}

static const efi_char *global_variable(struct efi_system_table *system, const efi_char *name) {
    static const struct efi_guid global = EFI_GLOBAL_VARIABLE;
    uint8_t value = 0;
    uint64_t size = sizeof value;
    efi_status status = system->runtime_services->get_variable(name, &global, 0, &size, &value);
    if (status == EFI_NOT_FOUND)
        return L"-";
    if (status != EFI_SUCCESS)
        return L"unreadable";
    return value ? L"1" : L"0";
}

efi_status efi_main(void *image, struct efi_system_table *system) {
    (void)image;
    print(system, L"\r\ndomainwright-probe SecureBoot=");
    print(system, global_variable(system, L"SecureBoot"));
    print(system, L" SetupMode=");
    print(system, global_variable(system, L"SetupMode"));
    print(system, varstore_can_be_written() ? L" varstore=writable\r\n" : L" varstore=protected\r\n");
    system->runtime_services->reset_system(EFI_RESET_SHUTDOWN, EFI_SUCCESS, 0, 0);
    return EFI_SUCCESS;
}
