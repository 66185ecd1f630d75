/*
 * The few UEFI types the probe uses, laid out as the UEFI Specification lays them out. Table entries that the probe
 * does not call are untyped pointers.
 */
#ifndef DOMAINWRIGHT_PROBE_EFI_H
#define DOMAINWRIGHT_PROBE_EFI_H

#include <stdint.h>

/* The calling convention is the platform's own: the probe is compiled for the PE targets that UEFI is defined on. */
typedef uint64_t efi_status;
typedef uint16_t efi_char;

#define EFI_SUCCESS 0
#define EFI_NOT_FOUND (0x8000000000000000ull | 14)

struct efi_guid {
    uint32_t data1;
    uint16_t data2;
    uint16_t data3;
    uint8_t data4[8];
};

#define EFI_GLOBAL_VARIABLE \
    { 0x8be4df61, 0x93ca, 0x11d2, { 0xaa, 0x0d, 0x00, 0xe0, 0x98, 0x03, 0x2b, 0x8c } }

struct efi_table_header {
    uint64_t signature;
    uint32_t revision;
    uint32_t header_size;
    uint32_t crc32;
    uint32_t reserved;
};

struct efi_text_output {
    void *reset;
    efi_status (*output_string)(struct efi_text_output *self, const efi_char *text);
};

enum efi_reset { EFI_RESET_COLD, EFI_RESET_WARM, EFI_RESET_SHUTDOWN };

struct efi_runtime_services {
    struct efi_table_header header;
    void *time[4];
    void *virtual_memory[2];
    efi_status (*get_variable)(const efi_char *name, const struct efi_guid *vendor, uint32_t *attributes,
                               uint64_t *size, void *value);
    void *other_variable_services[2];
    void *get_next_high_monotonic_count;
    void (*reset_system)(enum efi_reset type, efi_status status, uint64_t size, const void *data);
};

struct efi_system_table {
    struct efi_table_header header;
    const efi_char *firmware_vendor;
    uint32_t firmware_revision;
    void *console_in[2];
    void *console_out_handle;
    struct efi_text_output *console_out;
    void *standard_error[2];
    struct efi_runtime_services *runtime_services;
};

#endif
