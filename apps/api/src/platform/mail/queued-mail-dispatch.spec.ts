import type { MailId } from '@kaskade/shared';
import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import type { DataSource } from 'typeorm';
import { MovableClock } from '../../testing/movable-clock';
import { createTestDatabase, type TestDatabase } from '../../testing/test-database';
import { calendarOf } from '../calendar/ics';
import { configFrom, type Config } from '../config/config';
import { dataSourceFor } from '../database/data-source';
import { Database } from '../database/database';
import { Jobs } from '../jobs/jobs';
import type { Letter } from './letter';
import { MailServer, NotTaken } from './mail-server';
import { Outbox } from './outbox';
import { OutboxRepository } from './outbox.repository';
import { QueuedMailDispatch } from './queued-mail-dispatch';

const letter: Letter = {
  template: 'workshop-invitation',
  to: { name: 'Priya Nair', address: 'priya@example.org', language: 'de' },
  subject: { de: 'Größe zählt: Ihr Workshop', en: 'Your workshop' },
  paragraphs: [{ de: 'am Samstag sehen wir uns.', en: 'see you on Saturday.' }],
  action: { label: { de: 'Ansehen', en: 'Look' }, path: '/workshops/1' },
  calendar: {
    method: 'REQUEST',
    text: calendarOf({
      method: 'REQUEST',
      stamp: '2027-01-15T09:00:00Z',
      events: [
        {
          uid: '1@kaskade',
          sequence: 1,
          summary: 'Workshop 1',
          date: '2027-03-27',
          startsAt: '09:00',
          endsAt: '15:00',
          timeZone: 'Europe/Berlin',
          organizer: { name: 'Kaskade', address: 'kaskade@example.org' },
        },
      ],
    }),
  },
};

describe('Letters on their way', () => {
  let testDatabase: TestDatabase;
  let dataSource: DataSource;
  let database: Database;
  let postOffice: PostOffice;

  /** The parts of one instance that have to do with mail. */
  function instanceFor(smtpUrl: string | undefined): { outbox: Outbox; jobs: Jobs; dispatch: QueuedMailDispatch } {
    const config: Config = configFrom({
      DATABASE_URL: testDatabase.url,
      MAIL_FROM: 'kaskade@example.org',
      PUBLIC_URL: 'https://kaskade.example.org',
      SMTP_URL: smtpUrl,
    });
    const clock = new MovableClock('2027-01-15T09:00:00Z');
    const jobs = new Jobs(config, database);
    const mails = new OutboxRepository();
    const dispatch = new QueuedMailDispatch(config, jobs, database, mails, new MailServer(config), clock);
    dispatch.onModuleInit();
    return { outbox: new Outbox(config, clock, mails, dispatch), jobs, dispatch };
  }

  const mails = () =>
    dataSource.query<{ id: MailId; state: string; attempts: number; last_error: string | null; sent_at: string | null }[]>(
      'select id, state, attempts, last_error, sent_at from mails',
    );

  const put = ({ outbox }: { outbox: Outbox }) => database.transaction((tx) => outbox.put(tx, letter));

  beforeEach(async () => {
    testDatabase = await createTestDatabase();
    dataSource = await dataSourceFor({ databaseUrl: testDatabase.url }).initialize();
    database = new Database(dataSource);
    postOffice = new PostOffice();
    await postOffice.open();
  });

  afterEach(async () => {
    await postOffice.close();
    await dataSource.destroy();
    await testDatabase.drop();
  });

  it('arrive with text, page and a date that calendar programs take in', async () => {
    const instance = instanceFor(postOffice.url);
    await instance.jobs.onApplicationBootstrap();

    await put(instance);
    const mail = await postOffice.next();
    await instance.jobs.onApplicationShutdown();

    const [row] = await mails();
    expect(mail).toMatchObject({ subject: 'Größe zählt: Ihr Workshop', messageId: `<${row?.id}@example.org>` });
    expect(mail.from?.text).toBe('"Kaskade" <kaskade@example.org>');
    expect(mail.text).toContain('Guten Tag Priya Nair,');
    expect(mail.html).toContain('href="https://kaskade.example.org/workshops/1"');
    expect(postOffice.rawOf(mail)).toMatch(/content-type: text\/calendar; charset=utf-8; method=REQUEST/i);
    expect(mail.attachments.map((part) => part.content.toString()).join('')).toContain('DTSTART;TZID=Europe/Berlin:20270327T090000');
    expect(row).toMatchObject({ state: 'sent', attempts: 1, last_error: null, sent_at: '2027-01-15T09:00:00Z' });
  });

  it('wait for a mail server that is away at first, and then arrive as the same message', async () => {
    postOffice.isOpen = false;
    const instance = instanceFor(postOffice.url);
    await instance.jobs.onApplicationBootstrap();

    await put(instance);
    await postOffice.turnedAway();
    postOffice.isOpen = true;
    const mail = await postOffice.next();
    await instance.jobs.onApplicationShutdown();

    const [row] = await mails();
    expect(mail.messageId).toBe(`<${row?.id}@example.org>`);
    expect(row).toMatchObject({ state: 'sent', last_error: null });
    expect(row?.attempts).toBeGreaterThan(1);
  });

  it('leave once, even where two workers take up the same letter at the same time or a job is run again', async () => {
    const [one, other] = [instanceFor(postOffice.url), instanceFor(postOffice.url)];
    await one.jobs.onApplicationBootstrap();
    await put(one);
    const [row] = await mails();
    const id = row?.id ?? ('' as MailId);

    await Promise.all([one.dispatch.send(id, false), other.dispatch.send(id, false), one.dispatch.send(id, false)]);
    await one.dispatch.send(id, false);
    await postOffice.next();
    await one.jobs.onApplicationShutdown();

    expect(postOffice.received).toHaveLength(1);
  });

  it('are given up when the server does not know the address, or after the last attempt, and say why', async () => {
    postOffice.refusal = { code: 550, message: 'no such person' };
    const instance = instanceFor(postOffice.url);
    await dataSource.query(`insert into mails (id, to_address, to_name, language, template, subject, body_text, body_html, state, created_at)
      select gen_random_uuid(), 'x@example.org', 'X', 'de', 't', 's', 't', 'h', 'waiting', now() from generate_series(1, 2)`);
    const [unknown, hopeless] = await mails();

    await instance.dispatch.send(unknown?.id ?? ('' as MailId), false);
    postOffice.refusal = { code: 450, message: 'mailbox busy' };
    await instance.dispatch.send(hopeless?.id ?? ('' as MailId), true);

    expect(await mails()).toEqual([
      expect.objectContaining({ state: 'failed', last_error: expect.stringContaining('no such person') }),
      expect.objectContaining({ state: 'failed', last_error: expect.stringContaining('mailbox busy') }),
    ]);
  });

  it('go on waiting where the server only wants to be asked later', async () => {
    postOffice.refusal = { code: 450, message: 'mailbox busy' };
    const instance = instanceFor(postOffice.url);
    await dataSource.query(`insert into mails (id, to_address, to_name, language, template, subject, body_text, body_html, state, created_at)
      values (gen_random_uuid(), 'x@example.org', 'X', 'de', 't', 's', 't', 'h', 'waiting', now())`);
    const [row] = await mails();

    await expect(instance.dispatch.send(row?.id ?? ('' as MailId), false)).rejects.toThrow(NotTaken);

    expect(await mails()).toEqual([
      expect.objectContaining({ state: 'waiting', attempts: 1, last_error: expect.stringContaining('mailbox busy') }),
    ]);
  });

  it('are kept where there is no mail server', async () => {
    await put(instanceFor(undefined));

    expect(await mails()).toEqual([expect.objectContaining({ state: 'kept', attempts: 0 })]);
  });
});

/** A real mail server for one test. */
class PostOffice {
  readonly received: ParsedMail[] = [];
  isOpen = true;
  refusal: { code: number; message: string } | null = null;
  private readonly raw = new Map<ParsedMail, string>();
  private readonly waiting: ((mail: ParsedMail) => void)[] = [];
  private turnAway: () => void = () => undefined;
  private port = 0;
  private readonly server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onConnect: (_session, callback) => {
      if (this.isOpen) return callback();
      this.turnAway();
      callback(Object.assign(new Error('closed'), { responseCode: 421 }));
    },
    onRcptTo: (_address, _session, callback) =>
      callback(this.refusal ? Object.assign(new Error(this.refusal.message), { responseCode: this.refusal.code }) : null),
    onData: (stream, _session, callback) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => void this.take(Buffer.concat(chunks)).then(() => callback(), callback));
    },
  });

  get url(): string {
    return `smtp://127.0.0.1:${this.port}`;
  }

  async open(): Promise<void> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    const address = this.server.server.address();
    this.port = typeof address === 'object' && address ? address.port : 0;
  }

  close(): Promise<void> {
    return new Promise((resolve) => this.server.close(() => resolve()));
  }

  /** The first letter, whether it is here already or still on its way. */
  next(): Promise<ParsedMail> {
    const [first] = this.received;
    return first ? Promise.resolve(first) : new Promise((resolve) => this.waiting.push(resolve));
  }

  /** Somebody came while it was closed. */
  turnedAway(): Promise<void> {
    return new Promise((resolve) => (this.turnAway = resolve));
  }

  rawOf(mail: ParsedMail): string {
    return this.raw.get(mail) ?? '';
  }

  private async take(raw: Buffer): Promise<void> {
    const mail = await simpleParser(raw);
    this.received.push(mail);
    this.raw.set(mail, raw.toString());
    this.waiting.splice(0).forEach((tell) => tell(mail));
  }
}
