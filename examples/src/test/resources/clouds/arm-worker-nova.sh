openstack image set --property hw_architecture=aarch64 --property hw_disk_bus=virtio --property hw_firmware_type=uefi --property hw_machine_type=virt --property hw_vif_model=virtio --property os_secure_boot=disabled worker
openstack flavor create --vcpus 4 --ram 4096 --disk 0 worker
