import { defineMiddlewares, validateAndTransformBody } from "@medusajs/framework/http"
import { CreateNote } from "./admin/__name__/validators"

export default defineMiddlewares({
  routes: [
    {
      matcher: "/admin/__name__",
      methods: ["POST"],
      middlewares: [validateAndTransformBody(CreateNote)],
    },
  ],
})
