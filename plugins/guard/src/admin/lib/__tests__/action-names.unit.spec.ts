import { actionsIn } from "../action-names"

describe("B8 names of actions", () => {
  it("finds the actions of all plugins, however deep they are nested", () => {
    const names = {
      account: { locked: "Locked", unlocked: "Unlocked" },
      stock: { count: { changed: "Counted" } },
    }
    expect(actionsIn(names)).toEqual(["account.locked", "account.unlocked", "stock.count.changed"])
  })
})
