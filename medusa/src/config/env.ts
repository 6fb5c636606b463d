import type { z } from "@medusajs/framework/zod"
import { paymentProblems } from "./cloudpayments"
import { secretProblems } from "./secrets"
import { variables } from "./variables"

type Variables = z.output<typeof variables>

/** The environment, checked, with every default filled in. */
export type Env = Variables &
  Required<
    Pick<Variables, "STOREFRONT_URL" | "BACKEND_URL" | "STORE_CORS" | "ADMIN_CORS" | "AUTH_CORS">
  >

/** The environment is wrong. `problems` has one sentence for each variable, none repeats a value. */
export class EnvError extends Error {
  constructor(readonly problems: string[]) {
    super(problems.join("\n"))
    this.name = "EnvError"
  }
}

/**
 * Reads the environment. A variable that is set to nothing counts as not set.
 * @param source usually `process.env`
 * @throws EnvError with everything that is wrong at once
 */
export function readEnv(source: NodeJS.ProcessEnv): Env {
  const given = Object.entries(source).filter(([, value]) => value !== undefined && value !== "")
  const result = variables.safeParse(Object.fromEntries(given))
  if (!result.success) {
    throw new EnvError(
      result.error.issues.map((issue) => `${issue.path.join(".")} ${issue.message}.`)
    )
  }
  const problems = [
    ...secretProblems(result.data),
    ...s3Problems(result.data),
    ...paymentProblems(result.data),
  ]
  if (problems.length > 0) {
    throw new EnvError(problems)
  }
  return withDefaults(result.data)
}

function withDefaults(given: Variables): Env {
  const STOREFRONT_URL = given.STOREFRONT_URL ?? `http://localhost:${given.STOREFRONT_PORT}`
  const BACKEND_URL = given.BACKEND_URL ?? `http://localhost:${given.BACKEND_PORT}`
  return {
    ...given,
    STOREFRONT_URL,
    BACKEND_URL,
    STORE_CORS: given.STORE_CORS ?? STOREFRONT_URL,
    ADMIN_CORS: given.ADMIN_CORS ?? BACKEND_URL,
    AUTH_CORS: given.AUTH_CORS ?? `${STOREFRONT_URL},${BACKEND_URL}`,
  }
}

/** Half a set of S3 settings would be noticed only at the first upload. */
function s3Problems(env: Variables): string[] {
  if (!env.S3_BUCKET) {
    return []
  }
  const missing = (["S3_REGION", "S3_FILE_URL"] as const).filter((name) => !env[name])
  const problems = missing.map((name) => `${name} must be set when S3_BUCKET is.`)
  if (Boolean(env.S3_ACCESS_KEY_ID) !== Boolean(env.S3_SECRET_ACCESS_KEY)) {
    problems.push("S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY must be set together.")
  }
  return problems
}
