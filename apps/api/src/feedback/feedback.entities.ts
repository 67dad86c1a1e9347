import type { FeedbackAnswers, LocalDate, PersonId, RegistrationId, WorkshopId } from '@kaskade/shared';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('feedbacks')
export class FeedbackEntity {
  @PrimaryColumn('uuid') workshopId!: WorkshopId;
  @Column('timestamptz') releasedAt!: string;
  @Column('uuid', { nullable: true }) releasedBy!: PersonId | null;
  @Column('date') openUntil!: LocalDate;
  @Column('int') asked!: number;
  @Column('int', { default: 0 }) answered!: number;
}

@Entity('feedback_requests')
export class FeedbackRequestEntity {
  @PrimaryColumn('text') tokenHash!: string;
  @Column('uuid') workshopId!: WorkshopId;
  @Column('uuid') registrationId!: RegistrationId;
  @Column('boolean', { default: false }) answered!: boolean;
}

@Entity('feedback_answers')
export class FeedbackAnswerEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') workshopId!: WorkshopId;
  @Column('int') batch!: number;
  @Column('jsonb') answers!: FeedbackAnswers;
}
