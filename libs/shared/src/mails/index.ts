export { MailPage, MailParams, MailQuery, MailState, MailSummary, MailView } from './mail.contract';
