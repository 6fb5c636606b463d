/** Published: NUC test keys everywhere have it, and a secret key of the sandbox would be of no use. */
export const KEY_FILE_PASSWORD = "Qwerty12"

/** How the NUC's own files protect a key, beside an HMAC with SHA-1 that takes as many rounds. */
export const PROTECTION = { algorithm: "3des", count: 1024, saltSize: 20 } as const
