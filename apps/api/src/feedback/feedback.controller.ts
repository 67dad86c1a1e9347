import {
  FeedbackForm,
  FeedbackLinkParams,
  FeedbackView,
  GiveFeedback,
  ReleaseFeedback,
  RoundFeedback,
  RoundParams,
  WorkshopParams,
} from '@kaskade/shared';
import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { Actor, Public, Requires } from '../platform/access/requires.decorator';
import { Answers } from '../platform/http/answers.decorator';
import { FeedbackService } from './feedback.service';

@Controller()
export class FeedbackController {
  constructor(private readonly service: FeedbackService) {}

  @Get('workshops/:id/feedback')
  @Requires('attendance.read')
  @Answers(FeedbackView)
  view(@Actor() actor: Actor, @Param({ schema: WorkshopParams }) { id }: WorkshopParams): Promise<FeedbackView> {
    return this.service.view(actor, id);
  }

  @Post('workshops/:id/feedback')
  @Requires('workshop.run')
  @Answers(FeedbackView, 201)
  release(
    @Actor() actor: Actor,
    @Param({ schema: WorkshopParams }) { id }: WorkshopParams,
    @Body({ schema: ReleaseFeedback }) _command: ReleaseFeedback,
  ): Promise<FeedbackView> {
    return this.service.release(actor, id);
  }

  @Get('rounds/:id/feedback')
  @Requires('progress.readNational')
  @Answers(RoundFeedback)
  ofRound(@Actor() actor: Actor, @Param({ schema: RoundParams }) { id }: RoundParams): Promise<RoundFeedback> {
    return this.service.ofRound(actor, id);
  }

  @Get('feedback/:token')
  @Public()
  @Answers(FeedbackForm)
  form(@Param({ schema: FeedbackLinkParams }) { token }: FeedbackLinkParams): Promise<FeedbackForm> {
    return this.service.form(token);
  }

  @Post('feedback/:token')
  @Public()
  @Answers(FeedbackForm, 201)
  give(
    @Param({ schema: FeedbackLinkParams }) { token }: FeedbackLinkParams,
    @Body({ schema: GiveFeedback }) answers: GiveFeedback,
  ): Promise<FeedbackForm> {
    return this.service.give(token, answers);
  }
}
