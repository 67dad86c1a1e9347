export { JournalEntryView, JournalPage, JournalQuery } from './journal.contract';
