import { env } from "~/config/env.server"
import { createApp } from "./app"
import { log } from "./log"
import { shutdownOnSignal } from "./shutdown"

const { HOST, PORT } = env()
const app = await createApp()
const server = app.listen(PORT, HOST, () => {
  log("info", "storefront listens", { port: PORT, host: HOST })
})
server.on("error", (error: NodeJS.ErrnoException) => {
  const reason = error.code === "EADDRINUSE" ? `port ${PORT} is in use` : error.message
  log("error", `storefront cannot listen: ${reason}`)
  process.exit(1)
})
shutdownOnSignal(server)
