import { Global, Module } from '@nestjs/common';
import { Live } from './live';
import { LiveController } from './live.controller';

@Global()
@Module({ controllers: [LiveController], providers: [Live], exports: [Live] })
export class LiveModule {}
