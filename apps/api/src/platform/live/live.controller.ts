import { LiveMessage, LiveQuery } from '@kaskade/shared';
import { Controller, Get, Query, Res } from '@nestjs/common';
import { ApiProduces } from '@nestjs/swagger';
import type { Response } from 'express';
import { SignedIn } from '../access/requires.decorator';
import { Answers } from '../http/answers.decorator';
import { Live } from './live';
import { sendEvents } from './server-sent-events';

@Controller('live')
export class LiveController {
  constructor(private readonly live: Live) {}

  /** A stream of server-sent events; each says which of the topics has changed. */
  @Get()
  @SignedIn()
  @Answers(LiveMessage)
  @ApiProduces('text/event-stream')
  follow(@Query({ schema: LiveQuery }) query: LiveQuery, @Res() response: Response): void {
    sendEvents(response, this.live.stream(query.topic));
  }
}
