import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { inState } from "../../../medusa/launcher/paths"

/** A browser's program and the environment in which it finds its libraries and fonts. */
export type Installation = { executable: string; env: Record<string, string> }

const PACKAGE = join(require.resolve("@sparticuz/chromium"), "../..")
const ARCHIVES = ["chromium.br", "fonts.tar.br", "al2023.tar.br"]

/**
 * Unpacks the Chromium of @sparticuz/chromium into the state folder, once per version, with the libraries
 * that a bare machine lacks and a font that has the Kazakh letters.
 */
export async function unpackChromium(): Promise<Installation> {
  const { version } = JSON.parse(readFileSync(join(PACKAGE, "package.json"), "utf8"))
  const folder = inState(`chromium-${version}`)
  if (!existsSync(folder)) {
    const draft = `${folder}.${process.pid}`
    mkdirSync(draft, { recursive: true })
    await inflateInto(draft)
    writeFileSync(join(draft, "fonts.conf"), fontConfiguration(folder))
    moveUnlessThere(draft, folder)
  }
  return {
    executable: join(folder, "chromium"),
    env: {
      LD_LIBRARY_PATH: join(folder, "al2023/lib"),
      FONTCONFIG_FILE: join(folder, "fonts.conf"),
    },
  }
}

/**
 * The package unpacks to fixed names in the temporary folder, where another user's copy would be in the way;
 * so the temporary folder is ours while it does.
 */
async function inflateInto(folder: string): Promise<void> {
  const { inflate } = await import("@sparticuz/chromium")
  const before = process.env.TMPDIR
  process.env.TMPDIR = folder
  const unpacking = ARCHIVES.map((archive) => inflate(join(PACKAGE, "bin", archive)))
  if (before === undefined) {
    delete process.env.TMPDIR
  } else {
    process.env.TMPDIR = before
  }
  await Promise.all(unpacking)
}

/** Two runs may unpack at once: the first one wins, both copies are alike. */
function moveUnlessThere(draft: string, folder: string): void {
  try {
    renameSync(draft, folder)
  } catch (error) {
    rmSync(draft, { recursive: true, force: true })
    if (!existsSync(folder)) {
      throw error
    }
  }
}

function fontConfiguration(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(folder, "fonts")}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${join(folder, "fonts-cache")}</cachedir>
</fontconfig>
`
}
