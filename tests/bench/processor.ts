import { readFileSync } from 'node:fs';

/** Linux alone tells a process what another one has used; elsewhere the columns stay empty. */
const told = <T>(read: () => T): T | undefined => (process.platform === 'linux' ? read() : undefined);

/** Processor time of a process so far, all threads, in milliseconds; the kernel counts in hundredths of a second. */
export const processorTime = (pid: number): number | undefined =>
  told(() => {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ');
    return (Number(fields[11]) + Number(fields[12])) * 10;
  });

/** Memory that a process holds now, in megabytes (RSS). */
export const memory = (pid: number): number | undefined =>
  told(() => Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024);
