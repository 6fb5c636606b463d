import vectors from "../../__tests__/fixtures/notifications.json"
import { readNotification } from "../notification"
import { parseBody } from "../parse"
import { recordedFields } from "../recorded"
import { isNotificationType, type PaymentNotificationType } from "../types"

const FORM = "application/x-www-form-urlencoded"

const fieldsOf = (text: string, contentType = FORM) => {
  const parsed = parseBody(Buffer.from(text), contentType)
  return parsed.ok ? parsed.fields : { values: new Map<string, string>(), repeated: [] }
}

const bodyOf = (id: string) => vectors.signed.find((vector) => vector.id === id)?.body ?? ""
const read = (type: PaymentNotificationType, text: string) => readNotification(type, fieldsOf(text))

describe("B3 what a notification says", () => {
  it("B3 reads a Check", () => {
    expect(read("check", bodyOf("c-check-single"))).toEqual({
      ok: true,
      notification: {
        type: "check",
        transactionId: "3503689911",
        paymentTransactionId: null,
        amount: "152500.00",
        currency: "KZT",
        paymentAmount: "152500.00",
        paymentCurrency: "KZT",
        invoiceId: "payses_01JCOINSTORE0000000000TEST1",
        accountId: "cus_01JTEST",
        subscriptionId: null,
        operationType: "Payment",
        testMode: true,
        status: "Completed",
        reasonCode: null,
        reason: null,
        cardType: "Visa",
        cardLastFour: "4242",
        rrn: null,
        authCode: null,
        fallbackTransactionId: null,
        at: new Date("2026-10-05T09:15:02Z"),
      },
    })
  })

  it("P8 reads why a payment failed", () => {
    expect(read("fail", bodyOf("c-fail-5051"))).toMatchObject({
      ok: true,
      notification: { reasonCode: 5051, reason: "InsufficientFunds", status: null },
    })
  })

  it("P4 reads which payment a refund belongs to", () => {
    expect(read("refund", bodyOf("c-refund-partial"))).toMatchObject({
      ok: true,
      notification: {
        transactionId: "3503690001",
        paymentTransactionId: "3503689911",
        amount: "52500.00",
        testMode: null,
      },
    })
  })

  it("P1 reads a cancellation, which has neither card nor currency", () => {
    expect(read("cancel", bodyOf("c-cancel"))).toMatchObject({
      ok: true,
      notification: { currency: null, testMode: null, cardLastFour: null },
    })
  })

  it("B3 reads JSON like a form", () => {
    const json = fieldsOf(bodyOf("c-json-pay"), "application/json")
    expect(readNotification("pay", json)).toMatchObject({
      ok: true,
      notification: { transactionId: "3503689911", amount: "152500.00", testMode: true },
    })
  })

  it("B3 does not choose between two amounts", () => {
    expect(read("check", bodyOf("c-dup-amount"))).toEqual({
      ok: false,
      problems: ["Amount"],
      transactionId: "3503689911",
    })
  })

  it("B3 ignores a name that is written otherwise, or unknown", () => {
    expect(read("check", bodyOf("c-bracket-key")).ok).toBe(true)
    expect(read("check", "TransactionId=1&Amount=1&amount=2&Data=1&Data=2").ok).toBe(true)
  })

  it.each([
    ["check", "Amount=1.00", ["TransactionId"]],
    ["check", "TransactionId=1", ["Amount"]],
    ["check", "TransactionId=1&Amount=1e3", ["Amount"]],
    ["check", "TransactionId=-1&Amount=-1.00", ["TransactionId", "Amount"]],
    ["pay", "TransactionId=1&Amount=1.00&PaymentAmount=x", ["PaymentAmount"]],
    ["pay", "TransactionId=1&Amount=1.00&TestMode=maybe", ["TestMode"]],
    ["fail", "TransactionId=1&Amount=1.00&ReasonCode=many", ["ReasonCode"]],
    ["refund", "TransactionId=1&Amount=1.00", ["PaymentTransactionId"]],
    ["check", "TransactionId=1&Amount=1.00&InvoiceId=a&InvoiceId=a", ["InvoiceId"]],
  ] as const)("B3 finds fault with %s %s", (type, text, problems) => {
    expect(read(type, text)).toMatchObject({ ok: false, problems })
  })

  it("P1 knows its types by the address alone", () => {
    expect(isNotificationType("check")).toBe(true)
    expect(["Check", "kkt", "", "__proto__"].map(isNotificationType)).not.toContain(true)
  })
})

describe("P1 what is stored of a notification", () => {
  it("P1 leaves out token, card number, name, e-mail, address and free data", () => {
    expect(recordedFields(fieldsOf(bodyOf("c-pay-single")))).toEqual({
      TransactionId: "3503689911",
      Amount: "152500.00",
      Currency: "KZT",
      PaymentAmount: "152500.00",
      PaymentCurrency: "KZT",
      OperationType: "Payment",
      InvoiceId: "payses_01JCOINSTORE0000000000TEST1",
      AccountId: "cus_01JTEST",
      DateTime: "2026-10-05 09:15:02",
      CardType: "Visa",
      CardLastFour: "4242",
      IssuerBankCountry: "KZ",
      AuthCode: "A1B2C3",
      TestMode: "1",
      Status: "Completed",
      GatewayName: "Test",
      TotalFee: "0.00",
    })
  })

  it("P1 leaves out what does not belong where it stands", () => {
    const text =
      "AccountId=buyer%40example.com&CardLastFour=4242424242424242&Reason=card+4242424242424242&Rrn=1"
    expect(recordedFields(fieldsOf(text))).toEqual({ Rrn: "1" })
  })

  it("P1 shortens what is too long", () => {
    const { Status } = recordedFields(fieldsOf(`Status=${"x".repeat(1000)}`))
    expect(Status).toHaveLength(255)
  })
})
