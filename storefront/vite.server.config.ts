import { fileURLToPath } from "node:url"
import { defineConfig } from "vite"

/** Bundles our express server beside the Remix build, so that production starts plain JavaScript. */
export default defineConfig({
  publicDir: false,
  resolve: { alias: { "~": fileURLToPath(new URL("./app", import.meta.url)) } },
  build: {
    ssr: "server/main.ts",
    outDir: "build",
    emptyOutDir: false,
    target: "node20",
    sourcemap: true,
    rollupOptions: { output: { entryFileNames: "start.js", inlineDynamicImports: false } },
  },
})
