import type { LoaderFunctionArgs } from "@remix-run/node"
import { servePicture } from "~/images/serve-picture.server"
import { pictureOrigins, pictureWorkshop } from "~/images/store.server"

/** `/images/640/static/coin.webp`: a picture of the backend in one of the allowed widths. */
export function loader({ request, params }: LoaderFunctionArgs): Promise<Response> {
  return servePicture(
    request,
    { width: params.width, path: params["*"] },
    { workshop: pictureWorkshop(), origins: pictureOrigins() }
  )
}
