import {
  validateAndTransformBody,
  validateAndTransformQuery,
  type MiddlewareRoute,
} from "@medusajs/framework/http"
import {
  AdminGetAgreements,
  AdminGetAgreementSignatures,
  AdminPublishAgreement,
  AdminWriteAgreement,
} from "./validators"

const LIST = { isList: true, defaultLimit: 20 }

/** Three languages of 200,000 letters of two bytes, and what JSON adds. */
const BODY = { sizeLimit: "2mb" }

/** Validation of the admin routes of agreements and signatures. */
export const adminMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/agreements",
    methods: ["GET"],
    middlewares: [validateAndTransformQuery(AdminGetAgreements, LIST)],
  },
  {
    matcher: "/admin/agreements",
    methods: ["POST"],
    bodyParser: BODY,
    middlewares: [validateAndTransformBody(AdminWriteAgreement)],
  },
  {
    matcher: "/admin/agreements/:id",
    methods: ["POST"],
    bodyParser: BODY,
    middlewares: [validateAndTransformBody(AdminWriteAgreement)],
  },
  {
    matcher: "/admin/agreements/:id/publish",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(AdminPublishAgreement)],
  },
  {
    matcher: "/admin/agreement-signatures",
    methods: ["GET"],
    middlewares: [validateAndTransformQuery(AdminGetAgreementSignatures, LIST)],
  },
]
