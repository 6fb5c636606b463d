import type {
  ProviderSendNotificationDTO,
  ProviderSendNotificationResultsDTO,
} from "@medusajs/framework/types"
import { AbstractNotificationProviderService, MedusaError } from "@medusajs/framework/utils"
import { createTransport, type Transporter } from "nodemailer"

export type SmtpOptions = {
  /** Mail server with sign-in, e.g. `smtps://user:password@mail.example.kz:465`. */
  url: string
  /** Sender, e.g. `Qazyna <no-reply@qazyna.example>`. */
  from: string
}

/** Long enough for a slow server, short enough that a dead one does not hold a worker. */
const TIMEOUT_MS = 15_000

/**
 * Sends e-mails by SMTP, as text and as HTML beside each other. Neither content nor recipient is logged:
 * a letter may hold a link that opens an account.
 */
export class SmtpNotificationService extends AbstractNotificationProviderService {
  static override identifier = "smtp"

  private readonly transport: Transporter
  /** The right side of message ids. */
  private readonly domain: string

  constructor(
    _container: unknown,
    private readonly options: SmtpOptions
  ) {
    super()
    const timeouts = {
      connectionTimeout: TIMEOUT_MS,
      greetingTimeout: TIMEOUT_MS,
      socketTimeout: TIMEOUT_MS,
    }
    this.domain = /@([^\s>]+)/.exec(options.from)?.[1] ?? "localhost"
    this.transport = createTransport({ url: options.url, ...timeouts })
  }

  static override validateOptions(options: Partial<SmtpOptions>): void {
    if (!options.url || !options.from) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        "The smtp provider needs the options url and from."
      )
    }
  }

  /**
   * @param notification `content` has the letter; the content of an attachment is base64; `provider_data.message_id` makes
   * the id of the message, for letters that may be sent again
   */
  override async send({
    to,
    from,
    content,
    attachments,
    provider_data,
  }: ProviderSendNotificationDTO): Promise<ProviderSendNotificationResultsDTO> {
    const { messageId } = await this.transport.sendMail({
      from: from ?? this.options.from,
      to,
      messageId: this.messageId(provider_data?.message_id),
      subject: content?.subject,
      text: content?.text,
      html: content?.html,
      attachments: attachments?.map(({ filename, content_type, content: bytes }) => ({
        filename,
        contentType: content_type,
        content: Buffer.from(bytes, "base64"),
      })),
    })
    return { id: messageId }
  }
  /** @returns undefined for a new one */
  private messageId(name: unknown): string | undefined {
    return typeof name === "string" ? `<${name}@${this.domain}>` : undefined
  }
}
