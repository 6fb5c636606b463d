import { parse } from "csv-parse/sync"
import { unzipSync } from "fflate"
import { browserSuite } from "../support/browser/browser-suite"
import { downloaded } from "../support/browser/download"
import { staffPage } from "../support/browser/staff"
import {
  enter,
  mistypePassword,
  registerBuyer,
  signAgreement,
  type RegisteredBuyer,
} from "../support/sandbox"
import { storeOf } from "../support/stack/store-clients"

const masked = ({ person: { iin } }: RegisteredBuyer) => `${iin.slice(0, 4)}******${iin.slice(-2)}`

browserSuite("buyers' accounts in the admin", (visitor, stack) => {
  const store = storeOf(stack)

  it("B5, B8 staff find a signature by a part of the masked IIN and take its evidence", async () => {
    const buyer = await registerBuyer(store)
    await signAgreement(buyer)
    const page = await staffPage(visitor, stack)
    await page.goto(`${stack.backend}/app/agreement-signatures`)
    const search = page.getByRole("searchbox")
    await search.fill("Nobody Of This Name")
    await page.getByText("No signatures found").waitFor()
    await search.fill(masked(buyer))
    const row = page.getByRole("row").filter({
      has: page.locator(`a[href$="/customers/${buyer.customer.id}"]`),
    })
    await row.waitFor()
    expect(await row.innerText()).toContain(masked(buyer))
    expect(await page.content()).not.toContain(buyer.person.iin)

    const { name, bytes } = await downloaded(page, () =>
      row.getByRole("link", { name: /^Download the archive/ }).click()
    )
    expect(name).toMatch(/\.zip$/)
    expect(Object.keys(unzipSync(new Uint8Array(bytes)))).toContain("signature.p7s")
  })

  it("G6, B8 the page of a buyer says whose EDS it is and whether the agreement is signed", async () => {
    const buyer = await registerBuyer(store)
    const page = await staffPage(visitor, stack)
    await page.goto(`${stack.backend}/app/customers/${buyer.customer.id}`)
    await page.getByText("Not signed", { exact: true }).waitFor()
    await page.getByText(masked(buyer), { exact: true }).waitFor()

    const { version } = await signAgreement(buyer)
    await page.reload()
    await page.getByText(`Signed, version ${version}`, { exact: true }).waitFor()
  })

  it("G7, B8 staff let a locked buyer in again, which the audit log keeps", async () => {
    const buyer = await registerBuyer(store)
    await mistypePassword(store, buyer, 6)
    const page = await staffPage(visitor, stack)
    await page.goto(`${stack.backend}/app/customers/${buyer.customer.id}`)
    await page.getByText("Locked", { exact: true }).waitFor()
    await page.getByRole("button", { name: "Unlock", exact: true }).click()
    const question = page.getByRole("alertdialog")
    await question.getByRole("button", { name: "Unlock", exact: true }).click()
    await page.getByText("Not locked", { exact: true }).waitFor()
    await enter(store, buyer)

    await page.goto(`${stack.backend}/app/audit`)
    const rows = page.getByRole("row").filter({ hasText: buyer.customer.id })
    const search = page.getByRole("searchbox")
    await search.fill(buyer.customer.id)
    await rows.filter({ hasText: "Account locked" }).waitFor()
    await rows.filter({ hasText: "Signed in" }).waitFor()
    await page.getByRole("combobox", { name: "Action" }).click()
    await page.getByRole("option", { name: "Account unlocked", exact: true }).click()
    await rows.filter({ hasText: "Account locked" }).waitFor({ state: "detached" })
    expect(await rows.allInnerTexts()).toEqual([
      expect.stringMatching(/Account unlocked[^]*By means of: staff/),
    ])

    const { name, bytes } = await downloaded(page, () =>
      page.getByRole("link", { name: "Save as CSV" }).click()
    )
    expect(name).toMatch(/^audit-.*\.csv$/)
    const lines: Record<string, string>[] = parse(bytes, { columns: true, bom: true })
    expect(lines).toMatchObject([{ action: "account.unlocked", subject_id: buyer.customer.id }])
  })
})
