import { createTransport } from "nodemailer"
import { Mailbox } from "../mail/mailbox"
import type { Message } from "../index"
import { present, temporaryFolder, useSandbox } from "./support/world"

const sandbox = useSandbox({ page: 0, smtp: 0 })
const page = (path: string) => `http://127.0.0.1:${sandbox().ports.page}${path}`
const send = (mail: object) =>
  createTransport(`smtp://127.0.0.1:${sandbox().ports.smtp}`).sendMail({
    from: "Qazyna <shop@qazyna.example>",
    ...mail,
  })

async function messages(query = ""): Promise<Message[]> {
  const response = await fetch(page(`/messages${query}`))
  return ((await response.json()) as { messages: Message[] }).messages
}

describe("the mail box", () => {
  beforeEach(() => present(sandbox().mailbox).clear())

  it("shows what was sent, in three alphabets, to whom the envelope says", async () => {
    await send({ to: "Buyer@Example.kz", subject: "Құпиясөз — пароль", text: "Сәлеметсіз бе!" })
    await send({ to: "other@example.kz", subject: "Another", text: "Hello" })
    const [found, ...more] = await messages("?to=buyer@example.KZ")
    expect(more).toEqual([])
    expect(found).toMatchObject({
      to: ["buyer@example.kz"],
      subject: "Құпиясөз — пароль",
      text: "Сәлеметсіз бе!",
      html: null,
    })
    expect((await messages()).map(({ subject }) => subject)).toEqual([
      "Another",
      "Құпиясөз — пароль",
    ])
  })

  it("hands attachments and the source out", async () => {
    const content = Buffer.from([0, 1, 2, 255])
    await send({ to: "a@example.kz", text: "x", attachments: [{ filename: "қол.zip", content }] })
    const [mail] = await messages()
    expect(mail?.attachments).toEqual([{ name: "қол.zip", type: "application/zip", size: 4 }])
    const file = await fetch(page(`/messages/${mail?.id}/attachments/0`))
    expect(Buffer.from(await file.arrayBuffer())).toEqual(content)
    expect(file.headers.get("content-disposition")).toMatch(/^attachment/)
    const source = await fetch(page(`/messages/${mail?.id}/source`))
    expect(await source.text()).toContain("To: a@example.kz")
    expect((await fetch(page(`/messages/${mail?.id}/attachments/1`))).status).toBe(404)
  })

  it("shows the text of a mail where it can do nothing", async () => {
    await send({ to: "a@example.kz", html: "<p>hi</p><script>alert(1)</script>" })
    const [mail] = await messages()
    const text = await fetch(page(`/messages/${mail?.id}/page`))
    const policy = text.headers.get("content-security-policy")
    expect(policy).toMatch(
      /^sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'/
    )
  })

  it("turns an address away that begins with refused", async () => {
    await expect(send({ to: "refused@example.kz", text: "x" })).rejects.toThrow("No such mailbox")
  })

  it("keeps mails over a restart, and forgets them when told", async () => {
    const folder = temporaryFolder()
    const before = new Mailbox(folder)
    await before.add(Buffer.from("Subject: kept\r\n\r\ntext"), ["a@example.kz"])
    const after = new Mailbox(folder)
    await after.open()
    expect(after.list()).toMatchObject([{ subject: "kept", to: ["a@example.kz"] }])
    after.clear()
    await before.open()
    expect(before.list()).toEqual([])
  })
})
