import { traceOf, type CardTrace } from "../bank/card"
import type { Progress } from "../bank/cashier"
import type { Merchant } from "../merchants"
import type { Terms } from "../operation"
import { NOT_FOUND, operationAnswer, refused, type Envelope } from "./envelope"
import type { ApiRequest } from "./request"
import { termsOf } from "./terms"
import type { Handler } from "./transport"

/** Addresses for shops with a form of their own, and for cards that were saved. */
export function directPaymentHandlers(bankAddress: () => string): Record<string, Handler> {
  const card =
    (schema: Terms["schema"]): Handler =>
    (request, merchant) => {
      const trace = openPacket(request.text("CardCryptogramPacket"))
      if (!trace || request.text("IpAddress") === null) {
        return refused("CardCryptogramPacket and IpAddress are required")
      }
      return begin(request, merchant, schema, trace)
    }
  const token =
    (schema: Terms["schema"]): Handler =>
    (request, merchant) => {
      const saved = merchant.terminal.ledger
        .all()
        .find((operation) => operation.token !== null && operation.token === request.text("Token"))
      if (!saved || request.text("AccountId") !== saved.terms.accountId) {
        return refused("Token not found")
      }
      if (!["0", "1"].includes(request.text("TrInitiatorCode") ?? "")) {
        return refused("TrInitiatorCode is required")
      }
      const trace = { ...saved.card, threeDs: false, code: saved.card.tokenCode }
      return begin(request, merchant, schema, trace)
    }

  async function begin(
    request: ApiRequest,
    merchant: Merchant,
    schema: Terms["schema"],
    trace: CardTrace
  ): Promise<Envelope> {
    const terms = termsOf(request, schema)
    return typeof terms === "string"
      ? refused(terms)
      : answerOf(await merchant.cashier.begin(terms, trace), merchant)
  }

  function answerOf(progress: Progress, { terminal }: Merchant): Envelope {
    const { state, operation, paReq } = progress
    if (state !== "challenge") {
      return operationAnswer(operation, terminal)
    }
    return {
      Success: false,
      Message: null,
      Model: {
        TransactionId: BigInt(operation.id),
        PaReq: paReq,
        GoReq: null,
        AcsUrl: bankAddress(),
        ThreeDsSessionData: null,
        IFrameIsAllowed: true,
        FrameWidth: null,
        FrameHeight: null,
        ThreeDsCallbackId: operation.id,
        EscrowAccumulationId: null,
      },
    }
  }

  return {
    "/payments/cards/charge": card("Single"),
    "/payments/cards/auth": card("Dual"),
    "/payments/tokens/charge": token("Single"),
    "/payments/tokens/auth": token("Dual"),
    "/payments/cards/post3ds": (request, merchant) => {
      const id = request.text("TransactionId") ?? ""
      const progress = merchant.cashier.finish(id, request.text("PaRes") ?? "")
      return progress ? answerOf(progress, merchant) : NOT_FOUND
    },
  }
}

/** A packet of the stand-in is the base64 of `number@expires`; the real one nobody but the service can open. */
function openPacket(packet: string | null): CardTrace | undefined {
  const [number = "", expires] = Buffer.from(packet ?? "", "base64")
    .toString()
    .split("@")
  return /^\d{13,19}$/.test(number) ? traceOf({ number, expires }) : undefined
}
