import { execFileSync } from "node:child_process"
import { statSync } from "node:fs"
import { userInfo } from "node:os"
import { LauncherError, errorMessage } from "../errors"

/** The account that PostgreSQL runs under, when it is not the one of this process. */
export type Account = { uid: number; gid: number }

const NAME = "postgres"

/**
 * PostgreSQL refuses to run as root. When this process is root, gives the account that owns the data
 * already, or else `postgres`, made if it is missing; null for everybody but root.
 * @throws LauncherError when root cannot make the account
 */
export function unprivilegedAccount(dataDir: string): Account | null {
  if (userInfo().uid !== 0) {
    return null
  }
  const owner = statSync(dataDir, { throwIfNoEntry: false })
  return owner && owner.uid !== 0 ? { uid: owner.uid, gid: owner.gid } : (lookUp() ?? create())
}

function lookUp(): Account | null {
  try {
    const id = (flag: string): number =>
      Number(execFileSync("id", [flag, NAME], { encoding: "utf8", stdio: "pipe" }))
    return { uid: id("-u"), gid: id("-g") }
  } catch {
    return null
  }
}

function create(): Account {
  try {
    const options = ["--system", "--user-group", "--no-create-home", "--shell", "/bin/false"]
    execFileSync("useradd", [...options, NAME], { stdio: "pipe" })
  } catch (cause) {
    throw new LauncherError(
      `PostgreSQL cannot run as root and the account "${NAME}" could not be made (${errorMessage(cause).split("\n")[0]}): start as an ordinary user, or set DATABASE_URL.`,
      { cause }
    )
  }
  const made = lookUp()
  if (!made) {
    throw new LauncherError(
      `The account "${NAME}" was made but is not known to \`id\`: log in again.`
    )
  }
  return made
}
