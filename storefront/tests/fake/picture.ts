const METALS: Record<string, [string, string]> = {
  gold: ["#f3d98b", "#b98a2b"],
  silver: ["#f1f3f4", "#9aa3a8"],
}

/** A stand-in for a coin's face. */
export function drawFace(metal: string | null, text: string): string {
  const [light, dark] = METALS[metal ?? ""] ?? ["#e9dcc9", "#a58d6f"]
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 200" width="800" height="800"><defs><radialGradient id="g" cx=".35" cy=".3"><stop stop-color="${light}"/><stop offset="1" stop-color="${dark}"/></radialGradient></defs><circle cx="100" cy="100" r="94" fill="url(#g)"/><circle cx="100" cy="100" r="84" fill="none" stroke="${dark}"/><text x="100" y="112" font-size="34" text-anchor="middle" fill="#3b3325" font-family="serif">${text}</text></svg>`
}
