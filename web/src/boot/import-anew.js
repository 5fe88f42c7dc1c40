/** By an address that is only known now. Apart from load-later.js, which Vite puts around every `import()`. */
export const importAnew = (address) => import(/* @vite-ignore */ address);
