import { Module } from '@nestjs/common';
import { RegistrationModule } from '../registration/registration.module';
import { RoundsModule } from '../rounds/rounds.module';
import { FeedbackController } from './feedback.controller';
import { FeedbackRepository } from './feedback.repository';
import { FeedbackService } from './feedback.service';

@Module({
  imports: [RegistrationModule, RoundsModule],
  controllers: [FeedbackController],
  providers: [FeedbackService, FeedbackRepository],
})
export class FeedbackModule {}
