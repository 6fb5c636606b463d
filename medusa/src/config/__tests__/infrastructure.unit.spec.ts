import { databaseOptions, sslOf } from "../database"
import { readEnv } from "../env"
import { modulesFor } from "../modules"

const names = (source: NodeJS.ProcessEnv): string[] =>
  modulesFor(readEnv(source)).map(({ resolve }) => resolve.replace("@medusajs/medusa/", ""))

describe("infrastructure", () => {
  it("is in the process when nothing is configured", () => {
    expect(names({})).toEqual(["translation", "search", "file", "notification"])
  })

  it("B12 is shared through Redis as soon as there is one", () => {
    expect(names({ REDIS_URL: "redis://127.0.0.1:6379" })).toEqual(
      expect.arrayContaining(["event-bus-redis", "workflow-engine-redis", "caching", "locking"])
    )
  })

  it("B12 keeps files in the bucket when there is one, by role or by key", () => {
    const bucket = { S3_BUCKET: "b", S3_REGION: "r", S3_FILE_URL: "https://f.example" }
    const provider = (source: NodeJS.ProcessEnv) =>
      JSON.stringify(modulesFor(readEnv(source)).find(({ resolve }) => resolve.endsWith("/file")))
    expect(provider(bucket)).toContain('"authentication_method":"s3-iam-role"')
    expect(provider({ ...bucket, S3_ACCESS_KEY_ID: "k", S3_SECRET_ACCESS_KEY: "s" })).toContain(
      '"access_key_id":"k"'
    )
    expect(provider({})).toContain("file-local")
  })

  it.each([
    ["postgres://h/d", false],
    ["postgres://h/d?sslmode=disable", false],
    ["postgres://h/d?sslmode=no-verify", { rejectUnauthorized: false }],
    ["postgres://h/d?sslmode=require", { rejectUnauthorized: true }],
    ["postgres://h/d?sslmode=verify-full", { rejectUnauthorized: true }],
  ])("connects to %s as its sslmode says", (url, ssl) => {
    expect(sslOf(url)).toEqual(ssl)
    expect(databaseOptions(readEnv({ DATABASE_URL: url })).connection).toEqual({ ssl })
  })
})
