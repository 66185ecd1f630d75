/*
 * QEMU's virt machine maps the second flash, the variable store, at 64 MiB: two 16-bit chips side by side. edk2 uses
 * the first 768 KiB: variables, work space, spare area. Commands are those of Intel's CFI command set, one for each chip.
 */
#include "varstore.h"

#include <stdint.h>

#define VARSTORE_BASE 0x04000000u
#define VARSTORE_SIZE 0xc0000u

#define BOTH_CHIPS(command) ((command) | (uint32_t)(command) << 16)
#define PROGRAM_WORD BOTH_CHIPS(0x40)
#define READ_ARRAY BOTH_CHIPS(0xff)

bool varstore_can_be_written(void) {
    volatile uint32_t *last = (volatile uint32_t *)(uintptr_t)(VARSTORE_BASE + VARSTORE_SIZE - sizeof(uint32_t));
    uint32_t before = *last;
    *last = PROGRAM_WORD;
    *last = ~before;
    *last = READ_ARRAY;
    return *last != before;
}
