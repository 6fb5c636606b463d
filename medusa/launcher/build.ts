import { ensureBuilt } from "./parts"
import { step } from "./progress"
import { Session } from "./session"

/** `npm run build`: everything that has changed since it was built last. */
void new Session().run("npm run build", async ({ signal }) => {
  await step(
    "Build",
    (say) => ensureBuilt({ signal, onBuild: ({ name }) => say(name) }),
    (names) => (names.length > 0 ? names.join(", ") : "nothing has changed")
  )
})
