/**
 * Measurements that agents such as Telegraf make of the machine they run on: their temperatures are of no room, and
 * their power is of no plug.
 */
export const machineMeasurements: ReadonlySet<string> = new Set([
  'amd_rocm_smi',
  'bond',
  'chrony',
  'conntrack',
  'cpu',
  'disk',
  'diskio',
  'docker',
  'docker_container_blkio',
  'docker_container_cpu',
  'docker_container_mem',
  'docker_container_net',
  'ethtool',
  'fan',
  'hddtemp',
  'hugepages',
  'intel_powerstat_core',
  'intel_powerstat_package',
  'interrupts',
  'ipmi_sensor',
  'kernel',
  'kernel_vmstat',
  'linux_cpu',
  'linux_sysctl_fs',
  'mdstat',
  'mem',
  'net',
  'netstat',
  'nstat',
  'nvidia_smi',
  'processes',
  'procstat',
  'procstat_lookup',
  'sensors',
  'slab',
  'smart_attribute',
  'smart_device',
  'swap',
  'system',
  'systemd_units',
  'temp',
  'wireless',
  'zfs',
]);

/** Whether a series that an agent sent is of the machine it runs on: the `temp.temp` of `influx.temp.temp`. */
export function isOfMachine(collector: string, quantity: string): boolean {
  return collector === 'influx' && machineMeasurements.has(quantity.split('.', 1)[0] ?? '');
}
