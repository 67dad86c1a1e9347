import { StartView } from '@kaskade/shared';
import { Controller, Get } from '@nestjs/common';
import { Actor, SignedIn } from '../platform/access/requires.decorator';
import { Answers } from '../platform/http/answers.decorator';
import { StartService } from './start.service';

@Controller('start')
export class StartController {
  constructor(private readonly start: StartService) {}

  @Get()
  @SignedIn()
  @Answers(StartView)
  view(@Actor() actor: Actor): Promise<StartView> {
    return this.start.view(actor);
  }
}
