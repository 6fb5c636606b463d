import { EnvError, readEnv } from "../env"
import { missingSecrets } from "../secrets"

const SECRET = "6f1d0c3a9be84275a1c0ffee5eed1234"

function problemsOf(source: NodeJS.ProcessEnv): string[] {
  try {
    readEnv(source)
    return []
  } catch (error) {
    if (error instanceof EnvError) {
      return error.problems
    }
    throw error
  }
}

describe("environment", () => {
  it("needs nothing: addresses and CORS follow from the ports", () => {
    expect(readEnv({ BACKEND_PORT: "9100" })).toMatchObject({
      DEMO: false,
      STOREFRONT_URL: "http://localhost:8000",
      BACKEND_URL: "http://localhost:9100",
      ADMIN_CORS: "http://localhost:9100",
      AUTH_CORS: "http://localhost:8000,http://localhost:9100",
    })
  })

  it("takes a variable that is set to nothing as not set", () => {
    const env = readEnv({ REDIS_URL: "", STOREFRONT_PORT: "" })
    expect([env.REDIS_URL, env.STOREFRONT_PORT]).toEqual([undefined, 8000])
  })

  it.each([
    ["STOREFRONT_PORT", "80a", "STOREFRONT_PORT must be a whole number from 1 to 65535."],
    ["BACKEND_PORT", "70000", "BACKEND_PORT must be a whole number from 1 to 65535."],
    ["DATABASE_URL", "mysql://h/d", "DATABASE_URL must be an address like postgres://host:port."],
    ["REDIS_URL", "localhost", "REDIS_URL must be an address like redis://host:port."],
    ["DEMO", "maybe", "DEMO must be true or false."],
    ["STORE_CORS", "https://a.example,b", /^STORE_CORS must be web addresses separated by commas/],
    ["LOG_LEVEL", "loud", "LOG_LEVEL must be error, warn, info, http or debug."],
    ["DEMO_ADMIN_PASSWORD", "short", /^DEMO_ADMIN_PASSWORD must have at least 12 characters/],
  ])("says in one sentence what is wrong with %s", (name, value, sentence) => {
    const problems = problemsOf({ [name]: value })
    expect(problems).toEqual([expect.stringMatching(sentence)])
    expect(problems[0]).not.toContain(value)
  })

  it("tells all problems at once", () => {
    expect(problemsOf({ STOREFRONT_PORT: "x", REDIS_URL: "x" })).toHaveLength(2)
  })

  it("wants a whole set of S3 settings", () => {
    expect(problemsOf({ S3_BUCKET: "coins", S3_ACCESS_KEY_ID: "id" })).toEqual([
      "S3_REGION must be set when S3_BUCKET is.",
      "S3_FILE_URL must be set when S3_BUCKET is.",
      "S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY must be set together.",
    ])
  })
})

describe("secrets in production", () => {
  const production = {
    NODE_ENV: "production",
    COOKIE_SECRET: SECRET,
    SESSION_SECRET: SECRET,
    EDS_IIN_KEY: SECRET,
    CAPTCHA_SECRET: SECRET,
    PICKUP_SECRET: SECRET,
  }

  it.each(["supersecret", "a".repeat(40), "changeme-changeme-changeme-changeme", "short1!"])(
    "refuses %s",
    (secret) => {
      expect(problemsOf({ ...production, JWT_SECRET: secret })).toEqual([
        "JWT_SECRET is too easy to guess: production needs at least 32 random characters.",
      ])
    }
  )

  it("takes a random one", () => {
    expect(problemsOf({ ...production, JWT_SECRET: SECRET })).toEqual([])
  })

  it("names each one that is missing", () => {
    const sentences = missingSecrets(readEnv(production))
    expect(sentences).toEqual([
      expect.stringMatching(/^JWT_SECRET is not set: .*openssl rand -hex 32/),
    ])
  })

  it("lets a demo and a development run do without", () => {
    for (const source of [{ NODE_ENV: "production", DEMO: "true" }, { NODE_ENV: "development" }]) {
      expect(problemsOf({ ...source, JWT_SECRET: "supersecret" })).toEqual([])
      expect(missingSecrets(readEnv(source))).toEqual([])
    }
  })
})
