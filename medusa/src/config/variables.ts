import { z } from "@medusajs/framework/zod"
import { address, email, flag, password, port, webAddresses, wholeNumber } from "./fields"

const web = address("http", "https")
const text = z.string()

/** The lists of the NUC for its two chains of today, each with its delta. */
const NUC_REVOCATION_LISTS = ["nca_gost_2022", "nca_d_gost_2022", "nca_rsa_2022", "nca_d_rsa_2022"]
  .map((name) => `http://crl.pki.gov.kz/${name}.crl`)
  .join(",")

/**
 * Every variable of the environment that the project reads, with the sentence that `.env.template`
 * repeats. All may be left out: what is missing gets its default in `env.ts`.
 */
export const variables = z.object({
  NODE_ENV: z
    .enum(["production", "development", "test"], "must be production, development or test")
    .default("development")
    .describe("Kind of run: npm start sets production, npm run dev sets development."),
  DEMO: flag
    .default(false)
    .describe(
      "Demo mode: sample catalogue, test payment and known sign-ins; npm start turns it on when DATABASE_URL is not set."
    ),
  HOST: text
    .default("127.0.0.1")
    .describe("Address that the servers listen on; 0.0.0.0 opens them to the network."),
  STOREFRONT_PORT: port.default(8000).describe("Port of the store."),
  BACKEND_PORT: port.default(9000).describe("Port of the backend and the admin."),
  STOREFRONT_URL: web
    .optional()
    .describe("Public address of the store, used in links, the sitemap and e-mails."),
  BACKEND_URL: web
    .optional()
    .describe(
      "Public address of the backend, used in the addresses of pictures; https makes its cookies secure."
    ),
  DATA_DIR: text
    .default(".qazyna")
    .describe("Folder of the built-in database, uploaded files, logs and generated secrets."),
  DATABASE_URL: address("postgres", "postgresql")
    .optional()
    .describe(
      "PostgreSQL to use instead of the built-in one; its sslmode (disable, no-verify, require, verify-full) is honoured."
    ),
  DATABASE_POOL_MAX: wholeNumber(2, 500)
    .default(20)
    .describe("Database connections that one backend process may open."),
  REDIS_URL: address("redis", "rediss")
    .optional()
    .describe(
      "Redis for events, workflows, cache, locks and sessions; needed as soon as there is more than one backend process."
    ),
  MEDUSA_WORKER_MODE: z
    .enum(["shared", "server", "worker"], "must be shared, server or worker")
    .default("shared")
    .describe(
      "What this backend process does: answer requests (server), run jobs and events (worker), or both (shared)."
    ),
  JWT_SECRET: text
    .optional()
    .describe("Signs the tokens of staff and buyers; at least 32 random characters."),
  COOKIE_SECRET: text
    .optional()
    .describe("Signs the session cookie of the admin; at least 32 random characters."),
  SESSION_SECRET: text
    .optional()
    .describe("Signs and encrypts the session cookie of the store; at least 32 random characters."),
  EDS_IIN_KEY: text
    .optional()
    .describe(
      "Encrypts the personal numbers of buyers and finds them again; at least 32 random characters. To change it, see docs/operations.md."
    ),
  EDS_IIN_KEY_PREVIOUS: text
    .optional()
    .describe(
      "The key before EDS_IIN_KEY, until the log says that all personal numbers are under the new one."
    ),
  CAPTCHA_SECRET: text
    .optional()
    .describe("Signs the captchas that buyers solve; at least 32 random characters."),
  PICKUP_SECRET: text
    .optional()
    .describe(
      "Signs the codes on confirmations that buyers show at the branch; at least 32 random characters."
    ),
  STORE_CORS: webAddresses
    .optional()
    .describe("Web addresses whose pages may call the Store API; STOREFRONT_URL when left out."),
  ADMIN_CORS: webAddresses
    .optional()
    .describe("Web addresses whose pages may call the Admin API; BACKEND_URL when left out."),
  AUTH_CORS: webAddresses
    .optional()
    .describe("Web addresses whose pages may sign people in; both of the above when left out."),
  MEDUSA_PUBLISHABLE_KEY: text
    .optional()
    .describe(
      "Publishable API key of the store; npm start reads it from the database when it is not set."
    ),
  EDS_TRUST_DIR: text
    .optional()
    .describe(
      "Folder with the certificates of the signature authority, in roots/ and intermediates/; only the known ones of the NUC are taken when it is not set."
    ),
  EDS_OCSP_URL: web
    .default("http://ocsp.pki.gov.kz")
    .describe("Where the state of a certificate is asked for (OCSP)."),
  EDS_CRL_URL: webAddresses
    .default(NUC_REVOCATION_LISTS)
    .describe("Lists of revoked certificates and their deltas, for when OCSP does not answer."),
  EDS_TSA_URL: web
    .default("http://tsp.pki.gov.kz")
    .describe("Where time stamps for signed agreements come from (RFC 3161)."),
  EDS_NCALAYER_URL: address("wss", "ws")
    .default("wss://127.0.0.1:13579")
    .describe("Where the page of the buyer finds NCALayer."),
  SIGN_IN_POLICY: z
    .enum(["both", "either"], "must be both or either")
    .default("both")
    .describe(
      "What buyers sign in with: EDS and password together (both), or one of them is enough (either)."
    ),
  AGREEMENT_REQUIRED: flag
    .default(true)
    .describe("Whether only buyers who have signed the user agreement in force may buy."),
  HOLD_MINUTES: wholeNumber(1, 1_440)
    .default(15)
    .describe("How long coins in a cart are held for their buyer, in minutes."),
  HOLD_STARTS: z
    .enum(["method", "cart"], "must be method or cart")
    .default("method")
    .describe(
      "When a hold starts: once the buyer chooses how to receive the order (method), or as soon as a coin is in the cart (cart)."
    ),
  HOLD_GRACE_MINUTES: wholeNumber(0, 120)
    .default(10)
    .describe("How much longer coins are held while their buyer is paying, in minutes."),
  HOLD_RENEWALS: wholeNumber(0, 100)
    .default(0)
    .describe("How often a buyer may start the clock again while nobody waits for the coin."),
  HOLD_COOL_DOWN_MINUTES: wholeNumber(0, 10_080)
    .default(0)
    .describe(
      "For how long a buyer who let a coin's time run out may not hold it again, in minutes."
    ),
  CAPTCHA: flag
    .default(true)
    .describe("Whether a captcha has to be solved for each coin that goes into a cart."),
  RATE_LIMITS: flag
    .default(true)
    .describe("Whether requests are limited by address and by account."),
  CP_PUBLIC_ID: text
    .optional()
    .describe(
      "Public id of the terminal at CloudPayments; without it only demo mode takes cards, those of the sandbox."
    ),
  CP_API_SECRET: text.optional().describe("Secret of that terminal for its API and notifications."),
  CP_API_SECRET_PREVIOUS: text
    .optional()
    .describe("Secret that was in force before, accepted in notifications while it is changed."),
  CP_SERVICE: z
    .enum(["kz", "ru"], "must be kz or ru")
    .default("kz")
    .describe("Whose addresses are used: TipTop Pay of Kazakhstan (kz) or CloudPayments (ru)."),
  CP_API_URL: web.optional().describe("Address of the API instead of the one of CP_SERVICE."),
  CP_WIDGET_URL: web
    .optional()
    .describe("Script of the payment window instead of the one of CP_SERVICE."),
  CP_WIDGET_GLOBAL: z
    .enum(["tiptop.Widget", "cp.CloudPayments"], "must be tiptop.Widget or cp.CloudPayments")
    .optional()
    .describe("What the script of the payment window defines, instead of what CP_SERVICE says."),
  CP_SCHEMA: z
    .enum(["Dual", "Single"], "must be Dual or Single")
    .default("Dual")
    .describe(
      "Money is held first and taken once the order exists (Dual), or taken at once (Single)."
    ),
  CP_TIMEOUT_SECONDS: wholeNumber(1, 300)
    .default(30)
    .describe("How long an answer of the API is waited for, in seconds."),
  CP_TEST_MODE: flag
    .default(false)
    .describe("Whether the terminal is in test mode; payments of the other kind are refused."),
  TEST_PAYMENT: flag
    .default(false)
    .describe(
      "Whether a payment that moves no money is offered beside the card; refused in production without demo mode."
    ),
  SELLER_NAME: text
    .optional()
    .describe(
      "Legal name of the seller on receipts: one text, or three as Kazakh | Russian | English."
    ),
  SELLER_BIN: text.optional().describe("Business identification number of the seller on receipts."),
  SELLER_ADDRESS: text
    .optional()
    .describe(
      "Legal address of the seller on receipts: one text, or three as Kazakh | Russian | English."
    ),
  SELLER_PHONE: text.optional().describe("Telephone number of the seller on receipts."),
  SELLER_EMAIL: text.optional().describe("E-mail address of the seller on receipts."),
  SMTP_URL: address("smtp", "smtps")
    .optional()
    .describe(
      "Server that sends e-mails; without it only demo mode has mail, in a box of its own."
    ),
  MAIL_FROM: text
    .default("Qazyna <shop@qazyna.example>")
    .describe("Sender of e-mails, as name and address."),
  S3_BUCKET: text
    .optional()
    .describe("Bucket for uploaded files; local files are used when it is not set."),
  S3_REGION: text.optional().describe("Region of the bucket."),
  S3_ENDPOINT: web.optional().describe("Address of an S3 service other than Amazon's."),
  S3_FILE_URL: web
    .optional()
    .describe("Public address under which the files of the bucket are served."),
  S3_PREFIX: text.optional().describe("Beginning of the names of all files in the bucket."),
  S3_ACCESS_KEY_ID: text
    .optional()
    .describe("Access key of the bucket; the role of the machine is used when it is not set."),
  S3_SECRET_ACCESS_KEY: text.optional().describe("Secret that belongs to the access key."),
  LOG_LEVEL: z
    .enum(["error", "warn", "info", "http", "debug"], "must be error, warn, info, http or debug")
    .default("info")
    .describe("How much the backend writes into its log."),
  DEMO_ADMIN_EMAIL: email
    .default("admin@qazyna.example")
    .describe("Sign-in of the member of staff that demo mode creates."),
  DEMO_ADMIN_PASSWORD: password
    .default("Qazyna-Admin-2026")
    .describe("Password of that member of staff."),
  DEMO_BUYER_EMAIL: email
    .default("buyer@qazyna.example")
    .describe("Sign-in of the buyer that demo mode creates."),
  DEMO_BUYER_PASSWORD: password.default("Qazyna-Buyer-2026").describe("Password of that buyer."),
  SANDBOX_PAGE_PORT: port
    .default(9581)
    .describe("Port of the page of the sandbox: test keys and the mail box."),
  SANDBOX_NUC_PORT: port.default(9580).describe("Port of the sandbox's signature authority."),
  SANDBOX_NCALAYER_PORT: port
    .default(13_579)
    .describe("Port of the sandbox's NCALayer; the real program uses the same one."),
  SANDBOX_SMTP_PORT: port.default(9582).describe("Port of the sandbox's mail server."),
  SANDBOX_CARDS_PORT: port
    .default(9583)
    .describe("Port of the sandbox's card service, with its payment window."),
  SANDBOX_URL: web
    .optional()
    .describe("Address of the page of the sandbox, linked from the store; npm start sets it."),
})
