/** A certificate of the national authority that production trusts, by its fingerprint. */
export interface Pin {
  /** Name of the file that it is kept in. */
  file: string
  role: "root" | "intermediate"
  /** Hex, of the DER. */
  sha256: string
  /** Where its owner publishes it. */
  url: string
}

/**
 * The chains of today. The generation of 2015 to 2025 has expired, and other authorities under the national root are
 * not the NUC: neither is here, and so neither is trusted.
 */
export const PRODUCTION_PINS: readonly Pin[] = [
  {
    file: "root_gost_2022.cer",
    role: "root",
    sha256: "af77725f8328bb24f89d81da3acdf7cee4324248538b7ba2cd2a860517fb9dca",
    url: "https://root.gov.kz/cert/root_gost2015_2022.cer",
  },
  {
    file: "nca_gost_2022.cer",
    role: "intermediate",
    sha256: "32c7d233a42703a327f3025543a05b930e3f39a786c68dfa196baa86d5618524",
    url: "https://pki.gov.kz/cert/nca_gost_2022.cer",
  },
  {
    file: "root_rsa_2020.cer",
    role: "root",
    sha256: "9ba06354b626641715182e4d07c9dbaa1777720fa795d03174ffc68876535dcd",
    url: "https://root.gov.kz/cert/root_rsa_2020.cer",
  },
  {
    file: "nca_rsa_2022.cer",
    role: "intermediate",
    sha256: "84fb799a66140950818c056a5d9730acc2a7622cdd4ef0d47113b132fb892905",
    url: "https://pki.gov.kz/cert/nca_rsa_2022.cer",
  },
]

/** The pin of a certificate, if production trusts it in any role. */
export function pinOf(sha256: string): Pin | undefined {
  return PRODUCTION_PINS.find((pin) => pin.sha256 === sha256)
}
