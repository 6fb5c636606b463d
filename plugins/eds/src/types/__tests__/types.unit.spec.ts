import { canonicalText } from "../agreement"
import { languageOf } from "../language"
import { maskIin } from "../person"
import { RegistrationSchema } from "../registration"

const registration = {
  proof_id: "proof",
  session: "s".repeat(32),
  email: " Aigerim@Example.KZ ",
  password: "Altyn-Qazyna-2026!",
  phone: "+77011234567",
  address: {
    province: "Астана",
    city: "Астана",
    address_1: "Мәңгілік Ел, 57А",
    postal_code: "010000",
  },
}

describe("data of a buyer", () => {
  it.each(["+7 (701) 123-45-67", "8 701 123 45 67", "77011234567", "7011234567", "+77011234567"])(
    "G2 %s is a Kazakh mobile number",
    (phone) => {
      const parsed = RegistrationSchema.safeParse({ ...registration, phone })
      expect(parsed.data?.phone).toBe("+77011234567")
    }
  )

  it.each(["+49 30 123456", "+7 916 123 45 67", "701123456", "", "+770112345678"])(
    "G2 %j is none",
    (phone) => {
      expect(RegistrationSchema.safeParse({ ...registration, phone }).success).toBe(false)
    }
  )

  it("G2 the e-mail is folded, and every field is mandatory", () => {
    expect(RegistrationSchema.parse(registration).email).toBe("aigerim@example.kz")
    for (const field of Object.keys(registration)) {
      const { [field as keyof typeof registration]: _left, ...rest } = registration
      expect(RegistrationSchema.safeParse(rest).success).toBe(false)
    }
  })

  it("G1 a masked IIN shows six of its digits", () => {
    expect(maskIin("900515300127")).toBe("9005******27")
  })
})

describe("canonical text", () => {
  it("G5 does not depend on line ends, trailing spaces or the composition of letters", () => {
    const written = "# Келісім\r\n\r\nИ\u0306 бап.  \r\n\r\n"
    expect(canonicalText(written)).toBe("# Келісім\n\nЙ бап.\n")
    expect(canonicalText(canonicalText(written))).toBe(canonicalText(written))
  })
})

describe("language of a request", () => {
  it.each([
    ["ru-RU", "ru"],
    ["en", "en"],
    ["KK-kz", "kk"],
    ["de-DE", "kk"],
    [undefined, "kk"],
  ])("G4 %s is %s", (locale, language) => {
    expect(languageOf(locale)).toBe(language)
  })
})
