import {
  ChangePassword,
  RequestSignInLink,
  SessionView,
  SetPasswordByLink,
  SignIn,
  SignInList,
  SignInParams,
  UseSignInLink,
} from '@kaskade/shared';
import { Body, Controller, Delete, Get, HttpCode, Ip, Param, Post, Put, Req } from '@nestjs/common';
import type { Request } from 'express';
import { Actor, Public, SignedIn } from '../platform/access/requires.decorator';
import { Answers } from '../platform/http/answers.decorator';
import { IgnoresIdempotencyKey } from '../platform/http/idempotency.interceptor';
import { Authentication } from './authentication';
import { SignInService } from './sign-in.service';

@Controller()
export class SessionController {
  constructor(
    private readonly authentication: Authentication,
    private readonly signIns: SignInService,
  ) {}

  @Get('session')
  @Public()
  @Answers(SessionView)
  session(@Actor() actor: Actor | null): Promise<SessionView> {
    return this.signIns.session(actor);
  }

  @Post('session')
  @Public()
  @IgnoresIdempotencyKey()
  @Answers(SessionView, 201)
  async signIn(@Body({ schema: SignIn }) _command: SignIn, @Req() request: Request): Promise<SessionView> {
    return this.signIns.session(await this.authentication.signIn('password', request));
  }

  @Delete('session')
  @Public()
  @HttpCode(204)
  signOut(@Req() request: Request): Promise<void> {
    return this.authentication.signOut(request);
  }

  @Post('sign-in-links')
  @Public()
  @IgnoresIdempotencyKey()
  @HttpCode(202)
  requestLink(@Body({ schema: RequestSignInLink }) command: RequestSignInLink, @Ip() machine: string): Promise<void> {
    return this.signIns.requestLink(command, machine);
  }

  @Post('sign-in-links/consumption')
  @Public()
  @IgnoresIdempotencyKey()
  @Answers(SessionView, 201)
  async useLink(@Body({ schema: UseSignInLink }) _command: UseSignInLink, @Req() request: Request): Promise<SessionView> {
    return this.signIns.session(await this.authentication.signIn('link', request));
  }

  @Post('passwords')
  @Public()
  @IgnoresIdempotencyKey()
  @Answers(SessionView, 201)
  async setPassword(
    @Body({ schema: SetPasswordByLink }) command: SetPasswordByLink,
    @Ip() machine: string,
    @Req() request: Request,
  ): Promise<SessionView> {
    return this.signIns.session(await this.authentication.begin(request, await this.signIns.setPasswordByLink(command, machine)));
  }

  @Put('session/password')
  @SignedIn()
  @IgnoresIdempotencyKey()
  @HttpCode(204)
  changePassword(@Actor() actor: Actor, @Body({ schema: ChangePassword }) command: ChangePassword, @Req() request: Request): Promise<void> {
    return this.signIns.changePassword(actor, command, request.sessionID);
  }

  @Get('sign-ins')
  @SignedIn()
  @Answers(SignInList)
  list(@Actor() actor: Actor, @Req() request: Request): Promise<SignInList> {
    return this.signIns.signIns(actor, request.sessionID);
  }

  @Delete('sign-ins/:id')
  @SignedIn()
  @HttpCode(204)
  end(@Actor() actor: Actor, @Param({ schema: SignInParams }) { id }: SignInParams): Promise<void> {
    return this.signIns.endSignIn(actor, id);
  }
}
