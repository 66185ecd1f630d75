/*
 * QEMU maps the flash of x86 guests below 4 GiB; with edk2's 4 MiB layout the variable store comes first and has
 * 528 KiB. Commands are those of Intel's CFI command set, a byte wide.
 */
#include "varstore.h"

#include <stdint.h>

#define VARSTORE_BASE 0xffc00000u
#define VARSTORE_SIZE 0x84000u

#define PROGRAM_BYTE 0x40
#define READ_ARRAY 0xff

bool varstore_can_be_written(void) {
    volatile uint8_t *last = (volatile uint8_t *)(uintptr_t)(VARSTORE_BASE + VARSTORE_SIZE - 1);
    uint8_t before = *last;
    *last = PROGRAM_BYTE;
    *last = (uint8_t)~before;
    *last = READ_ARRAY;
    return *last != before;
}
