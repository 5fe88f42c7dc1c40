// In place of what @huggingface/hub cuts large files with (@huggingface/xetchunk-wasm, 30 kB): a card and its badge are sent whole.
const none = (): never => {
  throw new Error("Large files are not sent from here.");
};

export const createChunker = none;
export const fileHash = none;
export const finalize = none;
export const hashToHex = none;
export const hexToBytes = none;
export const hmac = none;
export const nextBlock = none;
export const verificationHash = none;
export const xorbHash = none;
export const MerkleHashSubtree = none;
