import { Global, Module } from '@nestjs/common';
import { JournalController } from './journal.controller';
import { JournalRepository } from './journal.repository';
import { Journal } from './journal.service';

@Global()
@Module({ controllers: [JournalController], providers: [Journal, JournalRepository], exports: [Journal] })
export class JournalModule {}
