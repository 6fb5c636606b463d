import { verify } from "scrypt-kdf"

/** A hash of core's cost (logN 15, r 8, p 1) that no password is behind. */
const NOBODYS =
  "c2NyeXB0AA8AAAAIAAAAAeWiBb92WV/yDC0To3HVCoigolj2drfYWnvSiP77pZeqE/gCRKkZfxm2aWzFI7a0x7qX79wiPE3YxcnLnLpO4QHgd1ixaTwH2olgJ/e0ctq7"

/** Whether a password is behind a hash as core's emailpass provider stores it: scrypt, base64. */
export const isPassword = async (hash: string, password: string): Promise<boolean> =>
  verify(Buffer.from(hash, "base64"), password)

/** As much work as looking at a password, where there is none to look at, so that time tells nothing. */
export const hashInVain = async (password: string): Promise<void> => {
  await isPassword(NOBODYS, password)
}
