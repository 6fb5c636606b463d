import type { ServerBuild } from "@remix-run/node"
import express, { Router, type RequestHandler } from "express"
import { fileURLToPath, pathToFileURL } from "node:url"

interface Assets {
  assets: RequestHandler
  /** gives the Remix build; in development the current one, rebuilt on change */
  loadBuild: () => Promise<ServerBuild>
}

/** Static files and the Remix build: from Vite while developing, from the build folder otherwise. */
export function createAssets(development: boolean): Promise<Assets> {
  return development ? viteAssets() : builtAssets()
}

async function builtAssets(): Promise<Assets> {
  const folder = fileURLToPath(new URL("./client", import.meta.url))
  const assets = Router()
  assets.use(
    "/assets",
    express.static(`${folder}/assets`, { immutable: true, maxAge: "1y", fallthrough: false })
  )
  // Only what looks like a file: a look on the disk for every page would be felt.
  assets.get(/\.\w+$/, express.static(folder, { maxAge: "1h", index: false }))
  const entry = pathToFileURL(fileURLToPath(new URL("./server/index.js", import.meta.url))).href
  const build = (await import(/* @vite-ignore */ entry)) as ServerBuild
  return { assets, loadBuild: () => Promise.resolve(build) }
}

async function viteAssets(): Promise<Assets> {
  const { createServer } = await import("vite")
  const vite = await createServer({ server: { middlewareMode: true } })
  return {
    assets: vite.middlewares,
    loadBuild: () => vite.ssrLoadModule("virtual:remix/server-build") as Promise<ServerBuild>,
  }
}
