import { Injectable } from '@nestjs/common';
import { createTransport } from 'nodemailer';
import { Config } from '../config/config';
import type { WaitingMail } from './outbox.repository';

/** The mail server did not take a letter. `isFinal` where it never will. */
export class NotTaken extends Error {
  constructor(
    message: string,
    readonly isFinal: boolean,
  ) {
    super(message);
  }
}

const permanentFailure = 500;
const timeouts = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 };

/** Longest time that a letter can take, in seconds: connecting, greeting and a dozen silent commands. */
export const longestDelivery = 300;

/** The mail server that SMTP_URL names. Letters go one by one, each to one reader. */
@Injectable()
export class MailServer {
  constructor(private readonly config: Config) {}

  /** Hands the letter over; throws `NotTaken` where the server is away or refuses. A repeated letter carries the same Message-ID. */
  async deliver(mail: WaitingMail): Promise<void> {
    try {
      await this.transport().sendMail(this.messageOf(mail));
    } catch (error) {
      throw new NotTaken(error instanceof Error ? error.message : 'unknown', isFinal(error));
    }
  }

  private transport() {
    return createTransport({ url: this.config.smtpUrl ?? '', ...timeouts });
  }

  private messageOf(mail: WaitingMail) {
    const { mailFrom } = this.config;
    return {
      from: { name: 'Kaskade', address: mailFrom },
      to: { name: mail.toName, address: mail.toAddress },
      subject: mail.subject,
      text: mail.bodyText,
      html: mail.bodyHtml,
      date: mail.createdAt,
      messageId: `<${mail.id}@${mailFrom.slice(mailFrom.lastIndexOf('@') + 1)}>`,
      headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': mail.language },
      ...(mail.calendar === null
        ? {}
        : { icalEvent: { method: mail.calendarMethod ?? 'PUBLISH', filename: 'kaskade.ics', content: mail.calendar } }),
    };
  }
}

/** An answer of 5xx to the address or the letter itself stays the same however often one asks; to signing in it may change. */
function isFinal(error: unknown): boolean {
  const isRefusal =
    error instanceof Error && 'responseCode' in error && typeof error.responseCode === 'number' && error.responseCode >= permanentFailure;
  return isRefusal && 'code' in error && ['EENVELOPE', 'EMESSAGE'].includes(String(error.code));
}
