// A real disk on which the handles of day files behave otherwise.
import { DISK, type JournalDisk } from '../../../../main/journal/disk.ts';

type Handle = Awaited<ReturnType<JournalDisk['open']>>;
export type Data = Parameters<Handle['appendFile']>[0];

export const diskWith = (change: (handle: Handle) => Partial<Handle>): JournalDisk => ({
  ...DISK,
  open: async (file, ...rest) => {
    const handle = await DISK.open(file, ...rest);
    return String(file).endsWith('.jsonl') ? Object.assign(handle, change(handle)) : handle;
  },
});
