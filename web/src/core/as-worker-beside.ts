/** The hosted page's script runs in no worker. */
export const isWorker = (): boolean => false;
