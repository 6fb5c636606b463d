import { execFileSync } from "node:child_process"

/** In the machine-readable lines of `openssl speed`: `+F2:<number>:<bits>:<signatures/s>:<verifications/s>`. */
const LINE = /^\+F2:\d+:2048:[\d.]+:([\d.]+)$/m

/** Verifications of RSA-2048 in a second by the `openssl` command's own measure; nothing when there is no such command. */
export function opensslRsaVerifies(seconds: number): number | undefined {
  try {
    const text = execFileSync(
      "openssl",
      ["speed", "-mr", "-seconds", String(Math.max(1, Math.round(seconds))), "rsa2048"],
      { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }
    )
    const rate = Number(LINE.exec(text)?.[1])
    return rate > 0 ? rate : undefined
  } catch {
    return undefined
  }
}
