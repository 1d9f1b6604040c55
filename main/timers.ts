// Timers that keep no process alive: what they are for ends with it.

/** As setInterval. */
export const every = (ms: number, action: () => void): void => void setInterval(action, ms).unref();

/** As setTimeout. */
export const after = (ms: number, action: () => void): void => void setTimeout(action, ms).unref();
