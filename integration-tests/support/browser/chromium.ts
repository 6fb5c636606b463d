import { chromium, type Browser } from "playwright-core"
import { findSandbox } from "../sandbox/addresses"
import { unpackChromium, type Installation } from "./unpack"

/** The browser at CHROMIUM_PATH, else the one that comes from npm: no system package is needed, root or not. */
export function findBrowser(): Promise<Installation> {
  const given = process.env.CHROMIUM_PATH
  return given ? Promise.resolve({ executable: given, env: {} }) : unpackChromium()
}

/** Starts a browser without a window. */
export function launchBrowser({ executable, env }: Installation): Promise<Browser> {
  return chromium.launch({
    executablePath: executable,
    env: { ...process.env, ...env },
    // Chromium's sandbox needs rights that a container does not give; only our own pages are opened.
    args: ["--no-sandbox", "--disable-gpu", "--font-render-hinting=none", ...trustNcaLayer()],
  })
}

/** The certificate of the mock of NCALayer, which the installer of the real one makes browsers trust. */
function trustNcaLayer(): string[] {
  const spkiHash = findSandbox()?.spkiHash
  return spkiHash ? [`--ignore-certificate-errors-spki-list=${spkiHash}`] : []
}
