// The one-file page has no room for the module with which several workers read a table: one does.
import type * as beside from "./share-beside";

export const workersFor: typeof beside.workersFor = () => 1;
export const tablesBytes: typeof beside.tablesBytes = () => Promise.reject(new Error());
export const helpAt: typeof beside.helpAt = () => Promise.resolve();
export const shareTable: typeof beside.shareTable = () => Promise.resolve(undefined);
