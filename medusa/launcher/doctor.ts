import { builds } from "./doctor/builds"
import { environment, ports } from "./doctor/configuration"
import { postgres } from "./doctor/databases"
import type { Check, Finding, Scene } from "./doctor/finding"
import { disk, memory, nodeVersion, permissions } from "./doctor/machine"
import { installScripts, packages } from "./doctor/packages"
import { redis } from "./doctor/redis"
import { errorMessage, systemSentence } from "./errors"
import { Session } from "./session"

const CHECKS: Check[] = [
  nodeVersion,
  packages,
  installScripts,
  disk,
  memory,
  permissions,
  environment,
  ports,
  postgres,
  redis,
  builds,
]

const MARKS = { ok: "ok  ", warn: "warn", fail: "FAIL" } as const

/** `npm run doctor`: looks at the machine and says what is wrong and what to do about it. */
async function examine(session: Session): Promise<void> {
  const width = Math.max(...CHECKS.map(({ what }) => what.length))
  let failures = 0
  for (const check of CHECKS) {
    for (const { level, what, text } of await look(check, { shopRuns: !session.alone })) {
      failures += level === "fail" ? 1 : 0
      console.log(`${MARKS[level]}  ${what.padEnd(width)}  ${text}`)
    }
  }
  console.log(
    failures === 0 ? "\nThis machine can run the shop." : `\n${failures} to be put right.`
  )
  session.exitWith(failures === 0 ? 0 : 1)
}

async function look({ what, look }: Check, scene: Scene): Promise<Finding[]> {
  try {
    return await look(scene)
  } catch (error) {
    return [{ level: "fail", what, text: systemSentence(error) ?? errorMessage(error) }]
  }
}

void new Session().run("npm run doctor", examine, "beside")
