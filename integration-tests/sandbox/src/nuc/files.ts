import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  writeFileSync,
} from "node:fs"
import path from "node:path"

const PRIVATE_FILE = { mode: 0o600 }

/** JSON files of one folder, one for each record; another process sees a record whole or not at all. */
export class Records<Value> {
  constructor(private readonly folder: string) {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
  }

  has(name: string): boolean {
    return existsSync(this.file(name))
  }

  read(name: string): Value | undefined {
    return this.has(name) ? (JSON.parse(readFileSync(this.file(name), "utf8")) as Value) : undefined
  }

  write(name: string, value: Value): void {
    const draft = path.join(this.folder, `${name}.${process.pid}.draft`)
    writeFileSync(draft, JSON.stringify(value), PRIVATE_FILE)
    renameSync(draft, this.file(name))
  }

  all(): Value[] {
    return readdirSync(this.folder)
      .filter((name) => name.endsWith(".json"))
      .map((name) => JSON.parse(readFileSync(path.join(this.folder, name), "utf8")) as Value)
  }

  private file(name: string): string {
    if (!/^[a-z0-9-]{1,64}$/.test(name)) {
      throw new Error(`No record can have the name ${JSON.stringify(name)}.`)
    }
    return path.join(this.folder, `${name}.json`)
  }
}
