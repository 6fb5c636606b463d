import {
  Body,
  Button,
  Container,
  Head,
  Heading,
  Hr,
  Html,
  Link,
  Preview,
  Section,
  Text,
} from "@react-email/components"
import type { Language } from "../lib/languages"
import type { Letter } from "./letter"
import { FRAME } from "./texts/frame"

const INK = "#16302f"
const MUTED = "#566765"
const BRAND = "#0f5561"
const GOLD = "#b08a3e"
const FONTS = "'Golos Text', 'Segoe UI', Roboto, Helvetica, Arial, sans-serif"

const styles = {
  body: {
    backgroundColor: "#f4efe4",
    fontFamily: FONTS,
    color: INK,
    margin: 0,
    padding: "24px 8px",
  },
  sheet: { backgroundColor: "#ffffff", borderTop: `4px solid ${GOLD}`, maxWidth: 560, padding: 32 },
  name: { color: BRAND, fontSize: 20, fontWeight: 600, margin: "0 0 24px" },
  heading: { fontSize: 22, lineHeight: "30px", margin: "0 0 16px" },
  text: { fontSize: 16, lineHeight: "25px", margin: "0 0 16px" },
  fact: { fontSize: 15, lineHeight: "23px", margin: 0 },
  button: { backgroundColor: BRAND, borderRadius: 6, color: "#ffffff", padding: "13px 22px" },
  small: { color: MUTED, fontSize: 14, lineHeight: "21px", margin: "16px 0 0" },
} as const

/** A letter on the paper of the store. Colours and fonts are those of the storefront. */
export function LetterPage({
  letter,
  language,
  store,
}: {
  letter: Letter
  language: Language
  /** Address of the store's home page. */
  store: string
}) {
  const { subject, paragraphs, facts = [], action, note } = letter
  const frame = FRAME[language]
  return (
    <Html lang={language}>
      <Head />
      <Preview>{paragraphs.slice(0, 1)}</Preview>
      <Body style={styles.body}>
        <Container style={styles.sheet}>
          <Text style={styles.name}>Qazyna</Text>
          <Heading as="h1" style={styles.heading}>
            {subject}
          </Heading>
          {paragraphs.map((paragraph) => (
            <Text key={paragraph} style={styles.text}>
              {paragraph}
            </Text>
          ))}
          {facts.length > 0 && (
            <Section style={{ margin: "0 0 16px" }}>
              {facts.map(([name, value]) => (
                <Text key={name} style={styles.fact}>
                  {name}: {value}
                </Text>
              ))}
            </Section>
          )}
          {action && (
            <Section style={{ margin: "8px 0 16px" }}>
              <Button href={action.url} style={styles.button}>
                {action.label}
              </Button>
              <Text style={styles.small}>
                {frame.copyLink}{" "}
                <Link href={action.url} style={{ color: BRAND, wordBreak: "break-all" }}>
                  {action.url}
                </Link>
              </Text>
            </Section>
          )}
          {note && <Text style={styles.small}>{note}</Text>}
          <Hr style={{ borderColor: "#e2dac8", margin: "24px 0 0" }} />
          <Text style={styles.small}>
            {frame.sender}{" "}
            <Link href={store} style={{ color: BRAND }}>
              {store.replace(/^https?:\/\//, "")}
            </Link>
            . {frame.noReply}
          </Text>
        </Container>
      </Body>
    </Html>
  )
}
