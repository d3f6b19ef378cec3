declare const bytes: Uint8Array;
// biome-ignore lint/style/noDefaultExport: this is how esbuild's binary loader exports a file.
export default bytes;
