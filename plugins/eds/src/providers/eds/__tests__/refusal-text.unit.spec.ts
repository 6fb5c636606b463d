import { fromText, toText } from "../refusal-text"

describe("refusal in a sentence", () => {
  it.each([
    { code: "wrong_credentials", message: "The EDS or the password is wrong", triesLeft: 3 },
    { code: "wrong_credentials", message: "The EDS or the password is wrong", triesLeft: 0 },
    { code: "eds_refused", message: "The signature was not accepted [really]" },
  ])("G3 comes out as it went in: $code, $triesLeft", (refusal) => {
    expect(fromText(toText(refusal))).toEqual(refusal)
  })

  it.each(["Authentication failed", "", undefined, 7, "[wrong_credentials]"])(
    "G3 %j carries no refusal",
    (text) => {
      expect(fromText(text)).toBeUndefined()
    }
  )
})
